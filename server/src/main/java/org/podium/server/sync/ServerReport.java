package org.podium.server.sync;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.podium.server.notification.Finding;

/**
 * What came of the look at one server.
 *
 * @param outcome how it went
 * @param added ids of recordings that were not known
 * @param moved recordings whose state changed, as {@code id: before -> after}
 * @param progress share of the round that is behind us, negative where it is not known
 * @param plan all that would change, if it was a dry run
 */
public record ServerReport(
        String server,
        Outcome outcome,
        int meetings,
        int over,
        int recordings,
        List<String> added,
        List<String> moved,
        List<String> absent,
        double progress,
        List<Finding> troubles,
        @Nullable PlanText plan) {
    /** How a look went. */
    public enum Outcome {
        WELL,
        TROUBLE,
        UNREACHED,
        LEFT_ALONE
    }

    public ServerReport {
        added = List.copyOf(added);
        moved = List.copyOf(moved);
        absent = List.copyOf(absent);
        troubles = List.copyOf(troubles);
    }

    static ServerReport without(String server, Outcome outcome, List<Finding> troubles) {
        return new ServerReport(server, outcome, 0, 0, 0, List.of(), List.of(), List.of(), -1, troubles, null);
    }
}
