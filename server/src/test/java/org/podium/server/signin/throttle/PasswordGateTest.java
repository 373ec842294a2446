package org.podium.server.signin.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.identity.person.People;
import org.podium.server.platform.audit.Audit;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@Tag("database")
class PasswordGateTest {
    private static final House HOUSE = House.quiet(Map.of());
    private static final String OPENS = "opens";

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final Attempts attempts = new Attempts(((InstantSource) () -> now).withZone(ZoneOffset.UTC));
    private final PasswordGate gate =
            new PasswordGate(List.of(new OneWord()), attempts, HOUSE.room(Audit.class), HOUSE.room(People.class));

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void nothingNoted() {
        HOUSE.sql().sql("TRUNCATE audit").update();
    }

    @Test
    void nobody_is_shut_out_by_those_who_fail_with_their_name_elsewhere() {
        failFrom(0, PasswordGate.HARD_PRESSED);

        assertThat(tried("marie", OPENS, "192.0.2.1").isAuthenticated()).isTrue();
        assertThat(actions("signin.slowed")).isEqualTo(1);
    }

    @Test
    void the_more_failures_a_name_has_the_fewer_tries_has_each_network() {
        assertThat(triesFrom("192.0.2.1")).isEqualTo(Attempts.MOST);
        failFrom(0, PasswordGate.PRESSED);
        assertThat(triesFrom("192.0.2.2")).isEqualTo(2);
        failFrom(PasswordGate.PRESSED, PasswordGate.HARD_PRESSED);
        assertThat(triesFrom("192.0.2.3")).isEqualTo(1);
        now = now.plus(Attempts.REMEMBERED).plusSeconds(1);
        assertThat(triesFrom("192.0.2.3")).isEqualTo(Attempts.MOST);
    }

    private void failFrom(int first, int end) {
        for (int i = first; i < end; i++) {
            String address = "10.0." + i + ".1";
            assertThatThrownBy(() -> tried("marie", "guess", address)).isInstanceOf(BadCredentialsException.class);
        }
    }

    /** How many wrong passwords are looked at before the gate is shut for this network. */
    private int triesFrom(String address) {
        for (int tries = 0; ; tries++) {
            try {
                tried("marie", "guess", address);
            } catch (LockedException shut) {
                return tries;
            } catch (BadCredentialsException wrong) {
                // one more
            }
        }
    }

    private Authentication tried(String name, String password, String address) {
        var claim = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        claim.setDetails(new WebAuthenticationDetails(address, null));
        return gate.authenticate(claim);
    }

    private static long actions(String action) {
        return HOUSE.sql()
                .sql("SELECT count(*) FROM audit WHERE action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }

    /** A way that takes one word for everybody. */
    private static final class OneWord implements AuthenticationProvider {
        @Override
        public Authentication authenticate(Authentication claim) {
            if (!OPENS.equals(claim.getCredentials())) {
                throw new BadCredentialsException("another word");
            }
            return UsernamePasswordAuthenticationToken.authenticated(claim.getName(), "", List.of());
        }

        @Override
        public boolean supports(Class<?> claim) {
            return true;
        }
    }
}
