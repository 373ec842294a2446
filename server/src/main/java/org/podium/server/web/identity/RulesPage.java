package org.podium.server.web.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.DryRun;
import org.podium.server.identity.match.evidence.FrontEnd;
import org.podium.server.identity.match.evidence.FrontEndSettings;
import org.podium.server.identity.match.evidence.IdPattern;
import org.podium.server.identity.name.NameOrder;
import org.podium.server.identity.person.People;
import org.podium.server.identity.person.Person;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A front end's description tried before it is switched on: whom it would match. */
@Controller
@ConditionalOnWebApplication
class RulesPage {
    private static final int MOST_PATTERNS = 10;
    private static final int LONGEST = 300;

    private final DryRun dryRun;
    private final People people;

    RulesPage(DryRun dryRun, People people) {
        this.dryRun = dryRun;
        this.people = people;
    }

    /** What the form says. */
    record Form(String origin, String server, String ids, FrontEnd.Names names, NameOrder order) {
        List<String> patterns() {
            return Arrays.stream(ids.split("\\s+", -1))
                    .filter(one -> !one.isBlank() && one.length() <= LONGEST)
                    .limit(MOST_PATTERNS)
                    .toList();
        }

        FrontEndSettings settings() {
            return new FrontEndSettings("dry run", origin.strip(), server.strip(), "", patterns(), order, names);
        }
    }

    @GetMapping("/admin/rules")
    String page(
            @RequestParam(defaultValue = "") String origin,
            @RequestParam(defaultValue = "") String server,
            @RequestParam(defaultValue = "") String ids,
            @RequestParam(defaultValue = "UNLESS_ID_IS_READ") FrontEnd.Names names,
            @RequestParam(defaultValue = "ANY") NameOrder order,
            Model model) {
        Form form = new Form(origin, server, ids, names, order);
        model.addAttribute("form", form);
        model.addAttribute("allNames", FrontEnd.Names.values());
        model.addAttribute("orders", NameOrder.values());
        if (!ids.isBlank()) {
            try {
                form.patterns().forEach(IdPattern::of);
                show(dryRun.of(form.settings()), model);
            } catch (IllegalArgumentException e) {
                model.addAttribute("unreadable", e.getMessage());
            }
        }
        return "identity/rules";
    }

    private void show(DryRun.Outcome outcome, Model model) {
        List<PersonId> named = outcome.lines().stream()
                .flatMap(line -> Stream.concat(line.before().stream(), line.after().stream()))
                .distinct()
                .toList();
        Map<PersonId, String> known = people.find(named).stream()
                .collect(Collectors.toMap(Person::id, one -> one.displayName() + " (" + one.userName() + ")"));
        model.addAttribute("outcome", outcome);
        model.addAttribute("known", known);
        model.addAttribute("changes", DryRun.Change.values());
    }
}
