package org.podium.server.retention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.podium.server.identity.PersonId;
import org.podium.server.recording.RecordingId;
import org.podium.server.retention.RetentionSettings.Rescue;

/**
 * What is done for recordings that their servers will soon delete: a decision, made before anything is touched.
 *
 * @param warned by server, the soonest first: all that nobody has made a film of, or is about to
 * @param converted those that are published for their owners
 */
record RescuePlan(Map<String, List<Threatened>> warned, List<Threatened> converted) {
    RescuePlan {
        warned = Map.copyOf(warned);
        converted = List.copyOf(converted);
    }

    /**
     * A recording that has no film and that its server lets go.
     *
     * @param owner the first owner, if anybody owns it
     * @param declined whether an owner took a publication back: that is a decision, and not ours to undo
     */
    record Threatened(
            RecordingId id, String server, String name, Instant expiry, Optional<PersonId> owner, boolean declined) {}

    static RescuePlan of(List<Threatened> all, RetentionSettings settings, Instant now) {
        Map<String, List<Threatened>> warned = new TreeMap<>();
        List<Threatened> converted = new ArrayList<>();
        if (settings.rescue() == Rescue.OFF) {
            return new RescuePlan(warned, converted);
        }
        for (Threatened one : all.stream()
                .filter(one -> !one.expiry().isAfter(now.plus(settings.ahead())))
                .sorted(Comparator.comparing(Threatened::expiry))
                .toList()) {
            boolean saved = settings.rescue() == Rescue.CONVERT && one.owner().isPresent() && !one.declined();
            if (saved) {
                converted.add(one);
            } else if (!one.declined()) {
                warned.computeIfAbsent(one.server(), _ -> new ArrayList<>()).add(one);
            }
        }
        return new RescuePlan(warned, converted);
    }
}
