package org.podium.server.signin;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.podium.server.signin.local.DemoPeople;
import org.podium.server.signin.local.DemoSettings;
import org.podium.server.signin.session.SignInLink;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The page on which people sign in. */
@Controller
@ConditionalOnWebApplication
class SignInPage {
    private final DemoSettings settings;
    private final List<SignInLink> links;

    SignInPage(DemoSettings settings, List<SignInLink> links) {
        this.settings = settings;
        this.links = links;
    }

    @GetMapping("/signin")
    String page(
            Model model,
            HttpSession session,
            @RequestParam(required = false) @Nullable String elsewhere,
            @SessionAttribute(name = SignInAnswers.FAILURE, required = false) @Nullable String failure,
            @SessionAttribute(name = SignInAnswers.TYPED, required = false) @Nullable String typed) {
        session.removeAttribute(SignInAnswers.FAILURE);
        model.addAttribute("typed", typed);
        session.removeAttribute(SignInAnswers.TYPED);
        if (failure != null) {
            model.addAttribute("failure", failure);
        } else if (elsewhere != null) {
            model.addAttribute("failure", "signin.elsewhere");
        }
        model.addAttribute("links", links);
        model.addAttribute("demo", settings.demo() ? DemoPeople.ALL : List.of());
        return "signin";
    }
}
