package org.podium.server.web.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.person.People;
import org.podium.server.identity.person.Person;
import org.podium.server.identity.privacy.Erasure;
import org.podium.server.identity.privacy.PersonExport;
import org.podium.server.platform.audit.Audit;
import org.podium.server.signin.session.SignedIn;
import org.podium.server.web.NotFound;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is known of one person: to be read, given to them as a file, and forgotten when they ask. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/people/{number}")
class PersonPage {
    private final People people;
    private final PersonExport export;
    private final Erasure erasure;
    private final Audit audit;
    private final PersonFacts facts;

    PersonPage(People people, PersonExport export, Erasure erasure, Audit audit, PersonFacts facts) {
        this.people = people;
        this.export = export;
        this.erasure = erasure;
        this.audit = audit;
        this.facts = facts;
    }

    @GetMapping
    String page(@PathVariable long number, Model model, Locale locale) {
        Person person = person(number);
        model.addAttribute("person", person);
        Map<String, List<Map<String, String>>> known = new LinkedHashMap<>();
        export.of(person.id())
                .forEach((table, rows) -> known.put(
                        table, rows.stream().map(row -> facts.of(row, locale)).toList()));
        model.addAttribute("known", known);
        return "identity/person";
    }

    /** All of it as a file; that it was taken is written down too. */
    @GetMapping("/export")
    ResponseEntity<Map<String, List<Map<String, Object>>>> export(
            @AuthenticationPrincipal SignedIn me, @PathVariable long number) {
        Person person = person(number);
        audit.note("person:" + me.person(), "person.export", "person:" + person.id(), "");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("podium-person-" + person.id() + ".json")
                                .build()
                                .toString())
                .body(export.of(person.id()));
    }

    /** Typing the user name is the second key: what is erased does not come back. */
    @PostMapping("/erase")
    String erase(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String sure,
            RedirectAttributes after) {
        Person person = person(number);
        boolean self = person.id().equals(me.person());
        if (self || !sure.strip().equals(person.userName())) {
            after.addFlashAttribute("refusal", self ? "person.not-oneself" : "person.not-sure");
        } else {
            erasure.erase(person.id(), me.person());
            after.addFlashAttribute("said", "person.erased");
        }
        return "redirect:/admin/people/" + person.id();
    }

    private Person person(long number) {
        return people.find(new PersonId(number)).orElseThrow(NotFound::new);
    }
}
