package org.podium.server.web.admin;

import org.podium.server.web.Slice;
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
    String page(@RequestParam(defaultValue = "0") int page, Model model) {
        Slice.of(page, PAGE, store::running).show("lines", model);
        model.addAttribute("count", store.runningCount());
        return "admin/meetings";
    }
}
