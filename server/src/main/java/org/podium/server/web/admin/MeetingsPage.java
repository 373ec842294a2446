package org.podium.server.web.admin;

import org.podium.server.overview.LifeStore;
import org.podium.server.web.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is held at this moment. */
@Controller
@ConditionalOnWebApplication
class MeetingsPage {
    private static final int PAGE = 100;

    private final LifeStore store;

    MeetingsPage(LifeStore store) {
        this.store = store;
    }

    @GetMapping("/admin/meetings")
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String server,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        String text = q.strip();
        Page.of(page, PAGE, (offset, most) -> store.running(text, server, offset, most))
                .show("lines", model);
        model.addAttribute("count", store.runningCount(text, server));
        model.addAttribute("servers", store.servers());
        model.addAttribute("q", text);
        model.addAttribute("server", server);
        return "admin/meetings";
    }
}
