package org.podium.server.signin.throttle;

import java.util.List;
import java.util.Optional;
import org.podium.server.identity.person.People;
import org.podium.server.platform.audit.Audit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * Where names and passwords are proven, by all ways of this program that know some, and not more often than a person
 * would try: so many failures for a name from an address, more from one address under any names, more for one name from
 * anywhere. One gate for all ways: a failure counts once, and only when none of them knew better.
 */
public final class PasswordGate implements AuthenticationProvider {
    /** Failures from one address, behind which may be a whole building, or for one name from everywhere. */
    static final int MOST_OF_MANY = 50;

    private static final Logger LOG = LoggerFactory.getLogger(PasswordGate.class);

    private final ProviderManager ways;
    private final Attempts attempts;
    private final Audit audit;
    private final People people;

    public PasswordGate(List<AuthenticationProvider> all, Attempts attempts, Audit audit, People people) {
        this.ways = new ProviderManager(all.stream()
                .filter(way -> way.supports(UsernamePasswordAuthenticationToken.class))
                .toList());
        this.attempts = attempts;
        this.audit = audit;
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication claim) throws AuthenticationException {
        Who who = Who.of(claim);
        try (Attempts.Try _ = attempts.begin(limits(who)).orElseThrow(() -> new LockedException("too many failures"))) {
            if (!who.possible()) {
                throw new BadCredentialsException("control characters in a name");
            }
            Authentication proven = ways.authenticate(claim);
            attempts.succeeded(who.pair());
            return proven;
        } catch (BadCredentialsException e) {
            failed(who);
            throw e;
        }
    }

    private static List<Attempts.Limit> limits(Who who) {
        return List.of(
                new Attempts.Limit(who.pair(), Attempts.MOST),
                new Attempts.Limit(who.byAddress(), MOST_OF_MANY),
                new Attempts.Limit(who.byName(), MOST_OF_MANY));
    }

    private void failed(Who who) {
        // What is typed for a name may be a password: only names that exist are written down.
        String subject = Optional.of(who)
                .filter(Who::possible)
                .flatMap(one -> people.byUserName(one.name()))
                .map(person -> "person:" + person.id())
                .orElse("unknown name");
        note("signin.failed", subject, who);
        if (attempts.failed(who.pair())) {
            note("signin.locked", subject, who);
        }
        if (attempts.failed(who.byName(), MOST_OF_MANY)) {
            note("signin.locked", subject + " from everywhere", who);
        }
        if (attempts.failed(who.byAddress(), MOST_OF_MANY)) {
            note("signin.locked", "address:" + who.network(), who);
        }
    }

    private void note(String action, String subject, Who who) {
        LOG.warn("{}: {} from {}", action, subject, who.address());
        audit.note("signin", action, subject, "from " + who.address());
    }

    @Override
    public boolean supports(Class<?> claim) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(claim);
    }
}
