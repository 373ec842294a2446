package org.podium.server.web.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.podium.server.identity.claim.ClaimDecision;
import org.podium.server.identity.claim.Ownership;
import org.podium.server.identity.claim.Request;
import org.podium.server.identity.claim.Requests;
import org.podium.server.platform.Cut;
import org.podium.server.platform.WebSettings;
import org.podium.server.recording.RecordingId;
import org.podium.server.signin.session.SignedIn;
import org.podium.server.web.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A teacher who misses a recording asks for it, and decides about what others ask for. */
@Controller
@ConditionalOnWebApplication
class ClaimsPage {
    private static final int MOST = 50;
    /** Each request is a mail to somebody: nobody may have many open at once. */
    private static final int MOST_OPEN = 5;

    private static final int LONGEST_WORDS = 500;

    private final Requests requests;
    private final Ownership ownership;
    private final WebSettings settings;

    ClaimsPage(Requests requests, Ownership ownership, WebSettings settings) {
        this.requests = requests;
        this.ownership = ownership;
        this.settings = settings;
    }

    @GetMapping("/claims")
    String page(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String room,
            @RequestParam(defaultValue = "") String day,
            Model model) {
        boolean asked = !link.isBlank() || !room.isBlank();
        model.addAttribute("asked", asked);
        model.addAttribute("found", asked ? found(me, link, room, day) : List.of());
        model.addAttribute("mine", requests.of(me.person(), MOST));
        model.addAttribute("toDecide", requests.waitingFor(me.person(), MOST));
        model.addAttribute("link", link);
        model.addAttribute("room", room);
        model.addAttribute("day", day);
        return "identity/claims";
    }

    private List<Request.Found> found(SignedIn me, String link, String room, String day) {
        if (!link.isBlank()) {
            return requests.byLink(me.person(), link);
        }
        Optional<LocalDate> date = date(day);
        return date.map(one -> requests.byRoom(me.person(), room, start(one), start(one.plusDays(1))))
                .orElse(List.of());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(settings.zone()).toInstant();
    }

    private static Optional<LocalDate> date(String day) {
        try {
            return Optional.of(LocalDate.parse(day)).filter(one -> one.getYear() > 1970 && one.getYear() < 10_000);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    @PostMapping("/claims/{recording}")
    String ask(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long recording,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String room,
            @RequestParam(defaultValue = "") String day,
            RedirectAttributes after) {
        // Whoever cannot say which one it is learns nothing of it, not even that there is one of this number.
        if (found(me, link, room, day).stream().noneMatch(one -> one.recording().value() == recording)) {
            after.addFlashAttribute("refusal", "claims.not-found");
            return "redirect:/claims";
        }
        long open = requests.of(me.person(), MOST).stream()
                .filter(one -> one.state().equals("REQUESTED"))
                .count();
        if (open >= MOST_OPEN) {
            after.addFlashAttribute("refusal", "claims.too-many");
            return "redirect:/claims";
        }
        String kept = words.strip();
        ClaimDecision decision =
                ownership.request(new RecordingId(recording), me.person(), Cut.to(LONGEST_WORDS, kept));
        Decided.tell(decision, "claims.sent", after);
        return "redirect:/claims";
    }

    @GetMapping("/admin/claims")
    String waiting(@RequestParam(defaultValue = "0") int page, Model model) {
        Page.of(page, MOST, requests::waiting).show("toDecide", model);
        return "identity/requests";
    }
}
