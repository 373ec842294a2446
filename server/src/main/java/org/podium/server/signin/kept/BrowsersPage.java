package org.podium.server.signin.kept;

import jakarta.servlet.http.HttpSession;
import org.podium.server.platform.audit.Audit;
import org.podium.server.signin.session.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people sign out of the browsers that they left open elsewhere. */
@Controller
@ConditionalOnWebApplication
class BrowsersPage {
    private static final String ADDRESS = "/account/browsers";

    private final Browsers browsers;
    private final Audit audit;

    BrowsersPage(Browsers browsers, Audit audit) {
        this.browsers = browsers;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    String page(@AuthenticationPrincipal SignedIn me, HttpSession session, Model model) {
        model.addAttribute("others", browsers.others(me.person(), session.getId()));
        return "browsers";
    }

    @PostMapping(ADDRESS)
    String end(@AuthenticationPrincipal SignedIn me, HttpSession session, RedirectAttributes after) {
        int ended = browsers.end(me.person(), session.getId());
        audit.note(me.userName(), "account.sign-out-elsewhere", "person:" + me.person(), Integer.toString(ended));
        after.addFlashAttribute("ended", true);
        return "redirect:" + ADDRESS;
    }
}
