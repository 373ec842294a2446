package org.podium.server.signin.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Failed sign-ins of late, by what they have in common: enough of them, and the next ones are not even looked at. */
@Component
public class Attempts {
    /** Failures after which we stop looking. */
    static final int MOST = 5;

    /** How long a failure counts. */
    public static final Duration REMEMBERED = Duration.ofMinutes(5);

    /** Those who try under ever new names push out the oldest, and memory stays bounded. */
    private static final int KEYS = 20_000;

    /** How long a try waits for others of its kind; they take a second or two. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** So many wait at most, each on a thread that a page could have: who comes then is told at once to try later. */
    static final int MOST_WAITING = 16;

    private final Clock clock;
    private int waiting;
    private final Map<String, Integer> underWay = new HashMap<>();
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > KEYS;
        }
    };

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** What failures are counted by, and how many there may be. */
    record Limit(String who, int most) {}

    /**
     * Begins a try, which is over when it is closed; none if there were too many failures. One under way counts as a failure
     * until it is known, so that many at a time are no more tries than one after the other: the next one waits.
     *
     * @throws TooBusy when others take too long, or too many wait already
     */
    synchronized Optional<Try> begin(List<Limit> limits) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!isShut(limits) && !limits.stream().allMatch(this::isRoom)) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0 || waiting >= MOST_WAITING) {
                    throw new TooBusy(new TimeoutException("others of the same name or address are under way"));
                }
                waiting++;
                try {
                    wait(left);
                } finally {
                    waiting--;
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new TooBusy(stop);
        }
        if (isShut(limits)) {
            return Optional.empty();
        }
        limits.forEach(limit -> underWay.merge(limit.who(), 1, Integer::sum));
        return Optional.of(() -> over(limits));
    }

    /** A try that is under way. */
    interface Try extends AutoCloseable {
        @Override
        void close();
    }

    private boolean isRoom(Limit limit) {
        Deque<Instant> failed = failures.get(limit.who());
        return (failed == null ? 0 : failed.size()) + underWay.getOrDefault(limit.who(), 0) < limit.most();
    }

    private synchronized void over(List<Limit> limits) {
        limits.forEach(limit -> underWay.computeIfPresent(limit.who(), (_, tries) -> tries > 1 ? tries - 1 : null));
        notifyAll();
    }

    private boolean isShut(List<Limit> limits) {
        return limits.stream().anyMatch(limit -> tooMany(limit.who(), limit.most()));
    }

    public boolean tooMany(String who) {
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

    public boolean failed(String who) {
        return failed(who, MOST);
    }

    /** Notes a failure; whether it is the one that locks. */
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

    public synchronized void succeeded(String who) {
        failures.remove(who);
    }
}
