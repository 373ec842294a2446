package org.podium.server.web.admin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the house stands, at one look. */
@Controller
@ConditionalOnWebApplication
class OverviewPage {
    private static final int LATEST = 12;

    private final OverviewStore store;

    OverviewPage(OverviewStore store) {
        this.store = store;
    }

    @GetMapping("/admin")
    String page(Model model) {
        model.addAttribute("figures", store.figures());
        model.addAttribute("servers", store.servers());
        model.addAttribute("disk", store.freeBytes());
        model.addAttribute("latest", store.latest(LATEST));
        return "admin/overview";
    }
}
