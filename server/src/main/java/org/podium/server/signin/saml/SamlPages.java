package org.podium.server.signin.saml;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.podium.server.signin.assertion.IdentityProvider;
import org.podium.server.signin.assertion.Refused;
import org.podium.server.signin.session.ExternalLoginFailure;
import org.podium.server.signin.session.WantedPage;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where people set out to their identity provider, what its administrator registers, and the way out. */
@Controller
@SamlCondition
class SamlPages {
    static final String AFTER = "/sessions";

    private final ServiceProvider us;
    private final IdentityProviders providers;
    private final SamlRequests requests;
    private final BrowserCookie cookie;
    private final Clock clock;
    private final WantedPage wanted = new WantedPage();

    SamlPages(
            ServiceProvider us, IdentityProviders providers, SamlRequests requests, BrowserCookie cookie, Clock clock) {
        this.us = us;
        this.providers = providers;
        this.requests = requests;
        this.cookie = cookie;
        this.clock = clock;
    }

    @GetMapping(ServiceProvider.START)
    String start(HttpServletRequest request, HttpServletResponse response) {
        try {
            IdentityProvider provider = providers.current();
            String target = target(wanted.getRequest(request, response));
            String id = requests.made(cookie.give(request, response, target));
            String message = new SamlMessages(us)
                    .signIn(id, clock.instant(), provider.signIn().toString());
            return "redirect:"
                    + RedirectBinding.outgoing(provider.signIn(), RedirectBinding.REQUEST, message, "", us.key());
        } catch (Refused e) {
            ExternalLoginFailure.note("SAML", e);
            return "redirect:" + ExternalLoginFailure.PAGE;
        }
    }

    /** The page they wanted, without our address: what is noted can lead nowhere else. */
    private static String target(@Nullable SavedRequest saved) {
        if (saved == null) {
            return AFTER;
        }
        URI page = URI.create(saved.getRedirectUrl());
        String path = page.getRawPath();
        return path.startsWith("/") && !path.startsWith("//")
                ? path + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery())
                : AFTER;
    }

    @GetMapping(path = ServiceProvider.METADATA, produces = "application/samlmetadata+xml;charset=UTF-8")
    @ResponseBody
    String metadata() {
        return new SamlMessages(us).metadata();
    }

    @GetMapping(path = ServiceProvider.GOODBYE, produces = MediaType.TEXT_HTML_VALUE)
    String goodbye(HttpSession session, Model model) {
        Object onward = session.getAttribute(SamlLogoutRedirect.ONWARD);
        session.removeAttribute(SamlLogoutRedirect.ONWARD);
        if (onward == null) {
            return "redirect:/signin?out";
        }
        model.addAttribute("onward", onward);
        return "goodbye";
    }
}
