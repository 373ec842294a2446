package org.podium.server.web.saml;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.podium.server.platform.Ids;
import org.podium.server.web.assertion.IdentityProvider;
import org.podium.server.web.assertion.Refused;
import org.podium.server.web.signin.Farewell;
import org.podium.server.web.signin.RefusedElsewhere;
import org.podium.server.web.signin.SignedIn;
import org.springframework.stereotype.Component;

/** Whoever signs out here is signed out at their identity provider too, if it wants to hear of it and we can sign. */
@Component
@WhenSaml
class SamlFarewell implements Farewell {
    static final String ONWARD = SamlFarewell.class.getName() + ".onward";

    private final ServiceProvider us;
    private final IdentityProviders providers;
    private final Ids ids;
    private final Clock clock;

    SamlFarewell(ServiceProvider us, IdentityProviders providers, Ids ids, Clock clock) {
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
            RefusedElsewhere.note("SAML", e);
            return Optional.empty();
        }
    }
}
