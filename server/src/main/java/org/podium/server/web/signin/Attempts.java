package org.podium.server.web.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Failed sign-ins of late, by what they have in common: enough of them, and the next ones are not even looked at. */
@Component
class Attempts {
    /** Failures after which we stop looking. */
    static final int MOST = 5;

    /** How long a failure counts. */
    static final Duration REMEMBERED = Duration.ofMinutes(5);

    /** Those who try under ever new names push out the oldest, and memory stays bounded. */
    private static final int KEYS = 20_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > KEYS;
        }
    };

    Attempts(Clock clock) {
        this.clock = clock;
    }

    boolean tooMany(String who) {
        return tooMany(who, MOST);
    }

    synchronized boolean tooMany(String who, int most) {
        Deque<Instant> known = failures.get(who);
        if (known == null) {
            return false;
        }
        Instant start = clock.instant().minus(REMEMBERED);
        known.removeIf(moment -> moment.isBefore(start));
        if (known.isEmpty()) {
            failures.remove(who);
        }
        return known.size() >= most;
    }

    boolean failed(String who) {
        return failed(who, MOST);
    }

    /** Notes a failure; whether it is the one with which the door closes. */
    synchronized boolean failed(String who, int most) {
        boolean before = tooMany(who, most);
        // Put at the end: the eldest is the one that failed longest ago.
        Deque<Instant> known = failures.remove(who);
        known = known == null ? new ArrayDeque<>() : known;
        failures.put(who, known);
        known.addLast(clock.instant());
        if (known.size() > most) {
            known.removeFirst();
        }
        return !before && known.size() >= most;
    }

    synchronized void succeeded(String who) {
        failures.remove(who);
    }
}
