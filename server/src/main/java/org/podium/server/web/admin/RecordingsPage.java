package org.podium.server.web.admin;

import java.util.List;
import org.podium.server.overview.LifeStore;
import org.podium.server.overview.RecordingFilter;
import org.podium.server.overview.Wanted;
import org.podium.server.web.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All recordings of all servers, and meetings that may become one, wherever each stands. */
@Controller
@ConditionalOnWebApplication
class RecordingsPage {
    private static final int PAGE = 50;

    /** In the order of a life. */
    private static final List<String> LIVES = List.of(
            "running",
            "awaited",
            "processing",
            "ready",
            "unpublished",
            "stuck",
            "never-came",
            "missing",
            "deleted",
            "gone",
            "other");

    private final LifeStore store;

    RecordingsPage(LifeStore store) {
        this.store = store;
    }

    @GetMapping("/admin/recordings")
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String server,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        RecordingFilter filter = new RecordingFilter(new Wanted(q), server, state, owner);
        Page.of(page, PAGE, (offset, most) -> store.page(filter, offset, most)).show("lines", model);
        model.addAttribute("filter", filter);
        model.addAttribute("servers", store.servers());
        model.addAttribute("states", LIVES);
        return "admin/recordings";
    }
}
