package org.podium.fakebbb.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.podium.fakebbb.http.Form;
import org.podium.fakebbb.proof.Algorithm;
import org.podium.fakebbb.world.Recording;

/** Which recordings a getRecordings asks for. BBB and Scalelite read the same parameters differently. */
record RecordingFilter(Form form, boolean scalelite, boolean wholeIds) {
    /** Whether neither ids nor a limit bound the answer. */
    boolean unbounded(boolean limitCounts) {
        return form.list("recordID").isEmpty()
                && form.list("meetingID").isEmpty()
                && !(limitCounts && form.value("limit").isPresent());
    }

    List<Recording> choose(List<Recording> all) {
        return all.stream().filter(ids().and(states()).and(metadata())).toList();
    }

    private Predicate<Recording> ids() {
        List<String> records = form.list("recordID");
        List<String> meetings = form.list("meetingID");
        Predicate<Recording> byRecord = recording -> records.isEmpty()
                || (wholeIds ? records.contains(recording.id()) : beginsWithOne(recording.id(), records));
        if (scalelite) {
            return byRecord.and(recording ->
                    meetings.isEmpty() || meetings.contains(recording.held().meetingId()));
        }
        List<String> hashes = meetings.stream().map(Algorithm.SHA_1::hex).toList();
        // A record id makes BBB forget the meeting ids.
        return !records.isEmpty() || hashes.isEmpty() ? byRecord : recording -> beginsWithOne(recording.id(), hashes);
    }

    /** A loop, not a stream: each recording of the server is asked for each beginning. */
    private static boolean beginsWithOne(String id, List<String> beginnings) {
        for (String beginning : beginnings) {
            if (id.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private Predicate<Recording> states() {
        List<String> asked = form.list("state");
        List<String> states = asked.isEmpty() ? List.of("published", "unpublished") : asked;
        return states.contains("any")
                ? RecordingFilter::any
                : recording -> states.contains(recording.state().word());
    }

    private Predicate<Recording> metadata() {
        Map<String, String> wanted = RoomCalls.metadata(form);
        List<Predicate<Recording>> each = wanted.entrySet().stream()
                .map(filter -> (Predicate<Recording>) recording -> value(recording, filter.getKey())
                        .filter(fits(filter.getValue()))
                        .isPresent())
                .toList();
        if (each.isEmpty()) {
            return RecordingFilter::any;
        }
        return scalelite
                ? recording -> each.stream().anyMatch(one -> one.test(recording))
                : recording -> each.stream().allMatch(one -> one.test(recording));
    }

    private static Optional<String> value(Recording recording, String key) {
        return recording.held().metadata().entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(key))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Predicate<String> fits(String wanted) {
        if (scalelite) {
            return Arrays.asList(wanted.split(",", -1))::contains;
        }
        String core = wanted.replaceAll("^%|%$", "");
        boolean openStart = wanted.startsWith("%");
        boolean openEnd = wanted.endsWith("%") && wanted.length() > 1;
        if (openStart && openEnd) {
            return value -> value.contains(core);
        }
        return openStart
                ? value -> value.endsWith(core)
                : openEnd ? value -> value.startsWith(core) : value -> value.equals(core);
    }

    private static boolean any(Recording recording) {
        return true;
    }
}
