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
 * would try: so many failures for a name from a network, and more from one network under any names. Many failures for one name
 * from everywhere make each network's tries at it fewer, but shut nobody out who comes from a network that did not fail: else
 * whoever has ten addresses could lock anybody. One gate for all ways: a failure counts once, and only when none of them knew
 * better.
 */
public final class PasswordGate implements AuthenticationProvider {
    /** Failures from one address, behind which may be a whole building. */
    static final int MOST_OF_MANY = 50;

    /** Failures for one name from everywhere, after which each network has two tries, and then one. */
    static final int PRESSED = 50;

    static final int HARD_PRESSED = 200;

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

    private List<Attempts.Limit> limits(Who who) {
        return List.of(new Attempts.Limit(who.pair(), mostFor(who)), new Attempts.Limit(who.byAddress(), MOST_OF_MANY));
    }

    /** Tries at this name from one network: the more failures there are from everywhere, the longer each network waits. */
    private int mostFor(Who who) {
        if (attempts.tooMany(who.byName(), HARD_PRESSED)) {
            return 1;
        }
        return attempts.tooMany(who.byName(), PRESSED) ? 2 : Attempts.MOST;
    }

    private void failed(Who who) {
        // What is typed for a name may be a password: only names that exist are written down.
        String subject = Optional.of(who)
                .filter(Who::possible)
                .flatMap(one -> people.byUserName(one.name()))
                .map(person -> "person:" + person.id())
                .orElse("unknown name");
        note("signin.failed", subject, who);
        if (attempts.failed(who.pair(), mostFor(who))) {
            note("signin.locked", subject, who);
        }
        boolean pressed = attempts.tooMany(who.byName(), PRESSED);
        attempts.failed(who.byName(), HARD_PRESSED);
        if (!pressed && attempts.tooMany(who.byName(), PRESSED)) {
            note("signin.slowed", subject, who);
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
