package org.podium.fakebbb.trouble;

import java.time.Duration;

/** A way in which a server lets its callers down. */
public sealed interface Trouble {
    /** As if the shared secret were wrong. */
    record WrongChecksum() implements Trouble {}

    /** An HTTP status with a page of HTML, as nginx sends when what is behind it is down. */
    record Status(int code) implements Trouble {}

    /** Status 200, but a page of HTML instead of the answer. */
    record Html() implements Trouble {}

    /** The first half of the answer, as if it were the whole. */
    record CutOff() implements Trouble {}

    /** The whole answer is promised, the connection ends in the middle of it. */
    record BrokenOff() implements Trouble {}

    /** Status 200 and no body. */
    record Empty() implements Trouble {}

    /** The right answer, late. */
    record Slow(Duration by) implements Trouble {}

    /** The right answer, one byte after each pause. */
    record Drip(Duration pause) implements Trouble {}

    /** Never an answer. */
    record Hang() implements Trouble {}

    /** The connection is reset. */
    record Reset() implements Trouble {}
}
