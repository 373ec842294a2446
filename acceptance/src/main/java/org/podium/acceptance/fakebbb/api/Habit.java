package org.podium.acceptance.fakebbb.api;

/** In what servers differ. */
public enum Habit {
    /** {@code limit} and {@code offset} work (BBB 2.6 and later). */
    PAGED,
    /** A getRecordings without ids and without a limit is refused. */
    REFUSES_UNBOUNDED,
    /** A load balancer answers instead of a BBB server: other filters, other elements, no text tracks. */
    SCALELITE,
    /** Very old answers: no internal id, the same recording once per format. */
    LEGACY,
    /** Scalelite's switch that makes getMeetings look empty. */
    HIDES_MEETINGS,
    /** Scalelite's guarded recordings: one-time tokens and cookies. */
    GUARDS_RECORDINGS
}
