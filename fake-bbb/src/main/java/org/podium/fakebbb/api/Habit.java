package org.podium.fakebbb.api;

/** In what servers differ. */
public enum Habit {
    /** {@code limit} and {@code offset} work (BBB 2.6 and later). */
    PAGED,
    /**
     * Pages are told of in a {@code <pagination>} (BBB 2.6, the first of 2.7 and 3.0). They are cut, and the total is counted,
     * before the formats of a recording are put together: a page may be short, a recording in two of them.
     */
    TELLS_PAGES,
    /** A page comes with the true total right below the root, and nothing else (the later of 2.7 and 3.0, and 4.0). */
    TELLS_TOTAL,
    /** Recordings come in the order of a hash table, which changes when it grows (BBB that reads its folders). */
    UNORDERED,
    /** Ids are looked up whole only, and not by how they begin (some front ends and load balancers). */
    WHOLE_IDS,
    /** One recording in ten has metadata that cannot be read: it is counted, and never comes. */
    HIDES_SOME,
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
