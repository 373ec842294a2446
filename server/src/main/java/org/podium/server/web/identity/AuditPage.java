package org.podium.server.web.identity;

import org.podium.server.overview.AuditStore;
import org.podium.server.web.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what to what. */
@Controller
@ConditionalOnWebApplication
class AuditPage {
    private static final int PAGE = 100;

    private final AuditStore store;

    AuditPage(AuditStore store) {
        this.store = store;
    }

    @GetMapping("/admin/audit")
    String page(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
        Page.of(page, PAGE, (offset, most) -> store.lines(q.strip(), offset, most))
                .show("lines", model);
        model.addAttribute("q", q.strip());
        return "identity/audit";
    }
}
