package org.podium.server.signin;

import java.time.Clock;
import java.util.List;
import org.podium.server.identity.person.People;
import org.podium.server.platform.audit.Audit;
import org.podium.server.signin.local.LocalAccounts;
import org.podium.server.signin.session.FederatedSessions;
import org.podium.server.signin.session.KeptProof;
import org.podium.server.signin.session.SignInSettings;
import org.podium.server.signin.throttle.Attempts;
import org.podium.server.signin.throttle.PasswordGate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.stereotype.Component;

/** Makes the parts of our own of which the chains of security consist. */
@Component
@ConditionalOnWebApplication
record SignInParts(
        Attempts attempts,
        Audit audit,
        People people,
        LocalAccounts accounts,
        FederatedSessions outside,
        KeptProof proofs,
        SignInSettings settings,
        Clock clock) {
    PasswordGate gate(List<AuthenticationProvider> ways) {
        return new PasswordGate(ways, attempts, audit, people);
    }

    SessionCheckFilter welcome() {
        return new SessionCheckFilter(accounts, outside, settings.longestSession(), clock);
    }
}
