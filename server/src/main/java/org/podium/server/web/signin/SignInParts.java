package org.podium.server.web.signin;

import java.time.Clock;
import java.util.List;
import org.podium.server.identity.directory.People;
import org.podium.server.platform.Audit;
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
        OutsideSessions outside,
        KeptProof proofs,
        SignInSettings settings,
        Clock clock) {
    PasswordGate gate(List<AuthenticationProvider> ways) {
        return new PasswordGate(ways, attempts, audit, people);
    }

    StillWelcome welcome() {
        return new StillWelcome(accounts, outside, settings.longestSession(), clock);
    }
}
