package org.podium.server.web.admin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is held at this moment. */
@Controller
@ConditionalOnWebApplication
class MeetingsPage {
    private static final int MOST = 500;

    private final LifeStore store;

    MeetingsPage(LifeStore store) {
        this.store = store;
    }

    @GetMapping("/admin/meetings")
    String page(Model model) {
        model.addAttribute("lines", store.running(MOST));
        return "admin/meetings";
    }
}
