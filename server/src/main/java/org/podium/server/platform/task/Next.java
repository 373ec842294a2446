package org.podium.server.platform.task;

import java.time.Instant;

/** What a job wants to happen after it ran. */
public sealed interface Next {
    /** Finished; the task is gone. */
    record Done() implements Next {}

    /** Run once more, not before the given time. */
    record Retry(Instant at) implements Next {}

    /** It will never work; the reason is logged and the task is gone. The package has noted the failure in its own state. */
    record GiveUp(String why) implements Next {}
}
