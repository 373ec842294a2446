package org.podium.server.web.admin;

import org.podium.server.overview.PeopleStore;
import org.podium.server.overview.Wanted;
import org.podium.server.web.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people whom Podium knows. */
@Controller
@ConditionalOnWebApplication
class PeoplePage {
    private static final int PAGE = 100;

    private final PeopleStore store;

    PeoplePage(PeopleStore store) {
        this.store = store;
    }

    @GetMapping("/admin/people")
    String page(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
        Wanted wanted = new Wanted(q);
        Page.of(page, PAGE, (offset, most) -> store.lines(wanted, offset, most)).show("lines", model);
        model.addAttribute("q", wanted.text());
        return "admin/people";
    }
}
