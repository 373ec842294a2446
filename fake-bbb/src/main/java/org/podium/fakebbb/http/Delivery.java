package org.podium.fakebbb.http;

import java.time.Duration;

/** How an answer travels, or does not. */
public sealed interface Delivery {
    /** The answer is sent after a wait, whole. */
    record Whole(Answer answer, Duration after) implements Delivery {
        public Whole(Answer answer) {
            this(answer, Duration.ZERO);
        }
    }

    /** The header at once, then one byte of the body after each pause. */
    record Drip(Answer answer, Duration pause) implements Delivery {}

    /** The header promises the whole body, half of it comes, the connection ends. */
    record BrokenOff(Answer answer) implements Delivery {}

    /** Nothing is ever answered; the connection stays open until the client or the server ends it. */
    record Silence() implements Delivery {}

    /** The connection is reset (TCP RST) without an answer. */
    record Reset() implements Delivery {}
}
