package org.podium.server.web.signin;

import java.util.Locale;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Proves local accounts, not more often than a person would try. */
@Component
class LocalSignIn extends DaoAuthenticationProvider {
    private final Attempts attempts;

    LocalSignIn(LocalAccounts accounts, PasswordEncoder encoder, Attempts attempts) {
        super(accounts);
        setPasswordEncoder(encoder);
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        String who = who(claim);
        if (attempts.tooMany(who)) {
            throw new LockedException("too many failures");
        }
        try {
            Authentication proven = super.authenticate(claim);
            attempts.succeeded(who);
            return proven;
        } catch (BadCredentialsException e) {
            attempts.failed(who);
            throw e;
        }
    }

    private static String who(Authentication claim) {
        String address =
                claim.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return claim.getName().toLowerCase(Locale.ROOT) + " " + address;
    }
}
