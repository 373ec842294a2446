package org.podium.server.web.identity;

import java.util.Optional;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.assign.OwnerMatching;
import org.podium.server.identity.person.People;
import org.podium.server.identity.person.Person;
import org.podium.server.identity.unmatched.ManualMatches;
import org.podium.server.identity.unmatched.UnmatchedModerators;
import org.podium.server.signin.session.SignedIn;
import org.podium.server.web.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moderators whom a human has to tell, with their candidates; one key, or one press, for each. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/doubts")
class DoubtsPage {
    private static final int PAGE = 20;

    private final UnmatchedModerators doubts;
    private final ManualMatches verdicts;
    private final OwnerMatching identity;
    private final People people;

    DoubtsPage(UnmatchedModerators doubts, ManualMatches verdicts, OwnerMatching identity, People people) {
        this.doubts = doubts;
        this.verdicts = verdicts;
        this.identity = identity;
        this.people = people;
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "ALL") UnmatchedModerators.Kind kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Page.of(page, PAGE, (offset, most) -> doubts.page(kind, q, offset, most))
                .show("doubts", model);
        model.addAttribute("kind", kind);
        model.addAttribute("q", q.strip());
        model.addAttribute("waiting", doubts.count());
        model.addAttribute("unowned", doubts.unowned());
        return "identity/doubts";
    }

    /** Somebody, by number or by user name; neither: nobody. */
    @PostMapping("/{moderator}")
    String decide(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long moderator,
            @RequestParam(defaultValue = "0") long person,
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "ALL") UnmatchedModerators.Kind kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            RedirectAttributes after) {
        Optional<PersonId> chosen = user.isBlank()
                ? Optional.of(person).filter(number -> number > 0).map(PersonId::new)
                : people.byUserName(user).map(Person::id);
        if (!user.isBlank() && chosen.isEmpty()) {
            after.addFlashAttribute("unknown", user.strip());
        } else {
            verdicts.decide(moderator, chosen, me.person())
                    .ifPresentOrElse(
                            verdict -> after.addFlashAttribute("verdict", verdict),
                            () -> after.addFlashAttribute("late", true));
        }
        return back(kind, q, page, after);
    }

    @PostMapping("/undo/{verdict}")
    String undo(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long verdict,
            @RequestParam(defaultValue = "ALL") UnmatchedModerators.Kind kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            RedirectAttributes after) {
        if (verdicts.undo(verdict, me.person())) {
            identity.matchAll();
            after.addFlashAttribute("undone", true);
        }
        return back(kind, q, page, after);
    }

    private static String back(UnmatchedModerators.Kind kind, String q, int page, RedirectAttributes after) {
        after.addAttribute("kind", kind);
        after.addAttribute("q", q);
        after.addAttribute("page", page);
        return "redirect:/admin/doubts";
    }
}
