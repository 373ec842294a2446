package org.podium.server.signin.saml;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.podium.server.platform.Ids;
import org.podium.server.signin.LogoutRedirect;
import org.podium.server.signin.assertion.IdentityProvider;
import org.podium.server.signin.assertion.Refused;
import org.podium.server.signin.session.ExternalLoginFailure;
import org.podium.server.signin.session.SignedIn;
import org.springframework.stereotype.Component;

/** Whoever signs out here is signed out at their identity provider too, if it wants to hear of it and we can sign. */
@Component
@SamlCondition
class SamlLogoutRedirect implements LogoutRedirect {
    static final String ONWARD = SamlLogoutRedirect.class.getName() + ".onward";

    private final ServiceProvider us;
    private final IdentityProviders providers;
    private final Ids ids;
    private final Clock clock;

    SamlLogoutRedirect(ServiceProvider us, IdentityProviders providers, Ids ids, Clock clock) {
        this.us = us;
        this.providers = providers;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<String> after(SignedIn me, HttpServletRequest request) {
        if (!(me instanceof SamlPerson person)
                || person.name().isEmpty()
                || us.key().isEmpty()) {
            return Optional.empty();
        }
        try {
            IdentityProvider provider = providers.current();
            return provider.signOut().map(to -> {
                String message = new SamlMessages(us).signOut("_" + ids.next(), clock.instant(), to.toString(), person);
                request.getSession()
                        .setAttribute(
                                ONWARD,
                                RedirectBinding.outgoing(to, RedirectBinding.REQUEST, message, "", us.key())
                                        .toString());
                return ServiceProvider.GOODBYE;
            });
        } catch (Refused e) {
            ExternalLoginFailure.note("SAML", e);
            return Optional.empty();
        }
    }
}
