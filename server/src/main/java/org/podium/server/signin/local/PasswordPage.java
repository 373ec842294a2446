package org.podium.server.signin.local;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.podium.server.signin.session.KeptProof;
import org.podium.server.signin.session.SignedIn;
import org.podium.server.signin.throttle.TooBusy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people with a local account change its password; who signs in elsewhere has none here. */
@Controller
@ConditionalOnWebApplication
class PasswordPage {
    private static final String ADDRESS = "/account/password";

    private final Passwords passwords;
    private final KeptProof sessions;

    PasswordPage(Passwords passwords, KeptProof sessions) {
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @GetMapping(ADDRESS)
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("shared", passwords.shared(local(me)));
        model.addAttribute("least", Passwords.SHORTEST);
        return "password";
    }

    @PostMapping(ADDRESS)
    String change(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            switch (passwords.change(local(me), current, wanted, again)) {
                case Passwords.Changed(LocalUser user) -> {
                    goOnAs(user, request, response);
                    after.addFlashAttribute("changed", true);
                }
                case Passwords.Refused(String reason) -> after.addFlashAttribute("refused", reason);
            }
        } catch (TooBusy busy) {
            // Whoever is signed in stays where they are; the page of sign-in would say nothing to them.
            after.addFlashAttribute("refused", "busy");
        }
        return "redirect:" + ADDRESS;
    }

    /** This session goes on, under a new number; all others of the account end, since they began with the old password. */
    private void goOnAs(LocalUser user, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(user.asProof());
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    private static LocalUser local(SignedIn me) {
        if (me instanceof LocalUser user) {
            return user;
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
