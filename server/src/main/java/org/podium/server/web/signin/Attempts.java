package org.podium.server.web.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Failed sign-ins of late, by who tried: enough of them, and the next ones are not even looked at for a while. */
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

    synchronized boolean tooMany(String who) {
        Deque<Instant> known = failures.get(who);
        if (known == null) {
            return false;
        }
        Instant start = clock.instant().minus(REMEMBERED);
        known.removeIf(moment -> moment.isBefore(start));
        if (known.isEmpty()) {
            failures.remove(who);
        }
        return known.size() >= MOST;
    }

    synchronized void failed(String who) {
        Deque<Instant> known = failures.computeIfAbsent(who, _ -> new ArrayDeque<>());
        known.addLast(clock.instant());
        if (known.size() > MOST) {
            known.removeFirst();
        }
    }

    synchronized void succeeded(String who) {
        failures.remove(who);
    }
}
