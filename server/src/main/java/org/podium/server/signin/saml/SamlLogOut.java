package org.podium.server.signin.saml;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.podium.server.platform.Ids;
import org.podium.server.signin.assertion.IdentityProvider;
import org.podium.server.signin.assertion.LogOutRequest;
import org.podium.server.signin.assertion.Refused;
import org.podium.server.signin.session.ExternalLoginFailure;
import org.podium.server.signin.session.FederatedSessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the identity provider leads a browser whose person signs out there, and back to after they signed out here. No cookie
 * is needed: in the frame of another site's page there may be none. The signed message says whose sessions are over.
 */
@Controller
@SamlCondition
class SamlLogOut {
    private static final String PAGE = "redirect:/signin?out";

    private final ServiceProvider us;
    private final IdentityProviders providers;
    private final FederatedSessions sessions;
    private final Ids ids;
    private final Clock clock;

    SamlLogOut(ServiceProvider us, IdentityProviders providers, FederatedSessions sessions, Ids ids, Clock clock) {
        this.us = us;
        this.providers = providers;
        this.sessions = sessions;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping(path = ServiceProvider.SIGN_OUT, params = RedirectBinding.REQUEST)
    String ends(HttpServletRequest request, @RequestParam(defaultValue = "", name = "RelayState") String relayState) {
        try {
            IdentityProvider provider = providers.current();
            byte[] message = RedirectBinding.proven(query(request), RedirectBinding.REQUEST, provider.keys());
            LogOutRequest over = LogOutRequest.read(message, provider, us.key(), us.expectedSignOut(), clock.instant());
            sessions.ended(SamlProof.WAY, over.name(), over.sessions());
            return provider.signOutAnswer()
                    .or(provider::signOut)
                    .map(to -> "redirect:" + answer(to, over, relayState))
                    .orElse(PAGE);
        } catch (Refused e) {
            ExternalLoginFailure.note("SAML (log-out)", e);
            return "redirect:" + ExternalLoginFailure.PAGE;
        }
    }

    /** After our own log-out: whatever the answer says, here they are signed out. */
    @GetMapping(ServiceProvider.SIGN_OUT)
    String ended() {
        return PAGE;
    }

    private URI answer(URI to, LogOutRequest over, String relayState) {
        String message = new SamlMessages(us).signedOut("_" + ids.next(), clock.instant(), to.toString(), over.id());
        return RedirectBinding.outgoing(to, RedirectBinding.RESPONSE, message, relayState, us.key());
    }

    private static String query(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return Optional.ofNullable(query).orElse("");
    }
}
