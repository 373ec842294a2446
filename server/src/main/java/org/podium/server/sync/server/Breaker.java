package org.podium.server.sync.server;

import java.time.Duration;
import java.time.Instant;
import org.podium.server.platform.Backoff;

/**
 * Whether a server is asked now, as a value. A failing server is left alone for a while, then tried with one call; the
 * first success closes the breaker. Time and chance come from outside.
 */
public sealed interface Breaker {
    /** All is well. */
    record Closed() implements Breaker {}

    /**
     * The server failed and is left alone.
     *
     * @param failures in a row
     * @param since the first of them
     * @param last the latest of them
     * @param until when it may be tried again
     */
    record Open(int failures, Instant since, Instant last, Instant until) implements Breaker {
        public Open {
            if (failures < 1 || since.isAfter(last) || last.isAfter(until)) {
                throw new IllegalArgumentException("not an open breaker: " + failures + ", " + since + ", " + until);
            }
        }
    }

    /** The server is being tried with one call; nobody else asks it meanwhile. */
    record Trying(Open before, Instant at) implements Breaker {}

    /** How long a trial may take; after that its caller is taken to have vanished. */
    Duration LONGEST_TRIAL = Duration.ofMinutes(5);

    static Breaker closed() {
        return new Closed();
    }

    /** Whether a call may be made now. A clock that was set back does not keep a server waiting longer than meant. */
    default boolean allows(Instant now) {
        return switch (this) {
            case Closed _ -> true;
            case Open open -> !now.isBefore(open.until()) || now.isBefore(open.last());
            case Trying trying ->
                now.isBefore(trying.at()) || now.isAfter(trying.at().plus(LONGEST_TRIAL));
        };
    }

    /** The breaker once a call that it allowed begins. */
    default Breaker begin(Instant now) {
        if (!allows(now)) {
            throw new IllegalStateException("the server is left alone: " + this);
        }
        return switch (this) {
            case Closed closed -> closed;
            case Open open -> new Trying(open, now);
            case Trying trying -> new Trying(trying.before(), now);
        };
    }

    /** The breaker after a call that had an answer, even a refusing one. */
    default Breaker succeeded() {
        return closed();
    }

    /** The breaker after a call that broke down. */
    default Breaker failed(Backoff backoff, Instant now, double chance) {
        return switch (this) {
            case Closed _ -> open(1, now, backoff, now, chance);
            case Open open -> open(open.failures() + 1, open.since(), backoff, now, chance);
            case Trying trying ->
                open(trying.before().failures() + 1, trying.before().since(), backoff, now, chance);
        };
    }

    private static Open open(int failures, Instant since, Backoff backoff, Instant now, double chance) {
        Instant first = since.isAfter(now) ? now : since;
        return new Open(failures, first, now, now.plus(backoff.after(failures, chance)));
    }
}
