package org.podium.server.web.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.claim.Privacy;
import org.podium.server.identity.directory.People;
import org.podium.server.identity.directory.Person;
import org.podium.server.platform.Audit;
import org.podium.server.web.NotFound;
import org.podium.server.web.signin.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person: what is known of them, to be handed over, and to be forgotten. */
@Controller
@ConditionalOnWebApplication
class PersonPage {
    private final People people;
    private final PersonExport export;
    private final Privacy privacy;
    private final Audit audit;

    PersonPage(People people, PersonExport export, Privacy privacy, Audit audit) {
        this.people = people;
        this.export = export;
        this.privacy = privacy;
        this.audit = audit;
    }

    @GetMapping("/admin/people/{id}")
    String page(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Locale locale, Model model) {
        Person person = find(id);
        model.addAttribute("person", person);
        model.addAttribute("known", export.of(person, locale));
        model.addAttribute("erased", erased(person));
        model.addAttribute("self", me.person().equals(person.id()));
        return "admin/person";
    }

    /** All that is known of them, as a file to hand over; that it was taken stands in the audit log. */
    @GetMapping("/admin/people/{id}/export")
    ResponseEntity<Map<String, List<Map<String, Object>>>> file(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, Locale locale) {
        Person person = find(id);
        audit.note(me.userName(), "person.export", "person:" + id, "");
        String name = "podium-" + id + ".json";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_JSON)
                .body(export.of(person, locale));
    }

    /** Forgets them, if their user name was typed beside the button: it cannot be undone. */
    @PostMapping("/admin/people/{id}/erase")
    String erase(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String confirm,
            RedirectAttributes after) {
        Person person = find(id);
        if (me.person().equals(person.id())) {
            after.addFlashAttribute("refused", "admin.person.erase.self");
        } else if (erased(person) || !confirm.strip().equals(person.userName())) {
            after.addFlashAttribute("refused", "admin.person.erase.unconfirmed");
        } else {
            privacy.erase(person.id(), me.person());
        }
        return "redirect:/admin/people/" + id;
    }

    private static boolean erased(Person person) {
        return person.source().equals("erased");
    }

    private Person find(long id) {
        return people.find(new PersonId(id)).orElseThrow(NotFound::new);
    }
}
