package org.podium.server.web.signin;

import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Where names and passwords are proven, by all ways of this program that know some, and not more often than a person
 * would try. One gate for all ways: a failure counts once, and only when none of them knew better.
 */
final class PasswordGate implements AuthenticationProvider {
    private final ProviderManager ways;
    private final Attempts attempts;

    PasswordGate(List<AuthenticationProvider> all, Attempts attempts) {
        this.ways = new ProviderManager(all.stream()
                .filter(way -> way.supports(UsernamePasswordAuthenticationToken.class))
                .toList());
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication claim) throws AuthenticationException {
        String who = who(claim);
        if (attempts.tooMany(who)) {
            throw new LockedException("too many failures");
        }
        try {
            Authentication proven = ways.authenticate(claim);
            attempts.succeeded(who);
            return proven;
        } catch (BadCredentialsException e) {
            attempts.failed(who);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> claim) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(claim);
    }

    private static String who(Authentication claim) {
        String address =
                claim.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return claim.getName().toLowerCase(Locale.ROOT) + " " + address;
    }
}
