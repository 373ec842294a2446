package org.podium.server.signin.saml;

import java.time.Clock;
import java.util.List;
import org.podium.server.platform.Probe;
import org.podium.server.signin.assertion.Refused;
import org.springframework.stereotype.Component;

/** Whether the identity provider is known: its metadata can be read, are valid and signed as they should be. */
@Component
class SamlProbe implements Probe {
    private final SamlSettings settings;
    private final Clock clock;

    SamlProbe(SamlSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Found> look() {
        if (settings.metadata().isBlank() && settings.signIn().isBlank()) {
            return List.of();
        }
        try {
            String provider = new IdentityProviders(settings, clock).current().entityId();
            return List.of(Found.good("sign-in by SAML: " + provider + " is known"));
        } catch (Refused | RuntimeException e) {
            return List.of(Found.bad("sign-in by SAML: " + Found.reason(e) + " (podium.saml)"));
        }
    }
}
