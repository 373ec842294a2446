package org.podium.server.platform.task;

import java.time.Duration;

/** Work that comes round again; one node at a time does it. A chore that throws is logged and comes round as usual. */
public interface RecurringJob {
    /** Name in the database, never to be changed: {@code package-verb}. */
    String name();

    /** Time from the end of one run to the start of the next. */
    Duration every();

    /** Whether a command that does all that is due once runs it too; not what such a command does by itself. */
    default boolean alsoOnce() {
        return true;
    }

    /** Whether it also runs whenever a node starts, since settings may have changed. */
    default boolean atStart() {
        return false;
    }

    void run() throws Exception;
}
