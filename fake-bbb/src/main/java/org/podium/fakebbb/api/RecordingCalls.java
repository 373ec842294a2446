package org.podium.fakebbb.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.podium.fakebbb.http.Form;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.State;
import org.podium.fakebbb.world.World;

/** The calls that tell of recordings and change them. */
record RecordingCalls(World world, Personality personality, RecordingXml xml) {
    String getRecordings(Form form) {
        boolean scalelite = personality.has(Habit.SCALELITE);
        boolean paged = personality.has(Habit.PAGED);
        RecordingFilter filter = new RecordingFilter(form, scalelite, personality.has(Habit.WHOLE_IDS));
        if (personality.has(Habit.REFUSES_UNBOUNDED) && filter.unbounded(paged)) {
            return scalelite
                    ? Xml.failed("missingParameters", "param meetingID or recordID must be included.")
                    : none("An attempt to retrieve all recordings was made, which this server does not allow.");
        }
        List<Recording> found = ordered(filter.choose(world.recordings()));
        Optional<Paging> paging = paged ? Paging.asked(form) : Optional.empty();
        if (found.isEmpty() && paging.isEmpty()) {
            return none(
                    scalelite
                            ? "There are not recordings for the meetings"
                            : "There are no recordings for the meeting(s).");
        }
        return paging.map(piece -> page(found, piece)).orElseGet(() -> Xml.success(list(found)));
    }

    private List<Recording> ordered(List<Recording> chosen) {
        if (personality.has(Habit.SCALELITE)) {
            List<Recording> newestFirst = new ArrayList<>(chosen);
            newestFirst.sort(Comparator.comparing(
                            (Recording recording) -> recording.held().created())
                    .reversed());
            return newestFirst;
        }
        if (!personality.has(Habit.UNORDERED)) {
            return chosen;
        }
        Map<String, Recording> hashed = new HashMap<>();
        chosen.forEach(recording -> hashed.put(recording.id(), recording));
        return List.copyOf(hashed.values());
    }

    private String page(List<Recording> found, Paging paging) {
        if (!personality.has(Habit.TELLS_PAGES)) {
            String said = personality.has(Habit.TELLS_TOTAL) ? Paging.total(found.size()) : "";
            List<Recording> page = paging.of(found).stream()
                    .filter(recording ->
                            !personality.has(Habit.HIDES_SOME) || recording.id().hashCode() % 10 != 0)
                    .toList();
            return Xml.success(list(page) + said);
        }
        List<Recording> entries =
                found.stream().flatMap(RecordingCalls::entries).toList();
        Map<String, Recording> merged = new LinkedHashMap<>();
        paging.of(entries)
                .forEach(entry -> merged.merge(
                        entry.id(),
                        entry,
                        (one, other) -> one.offering(Stream.concat(one.formats().stream(), other.formats().stream())
                                .toList())));
        return Xml.success(list(merged.values()) + paging.describe(entries.size()));
    }

    /** BBB keeps a recording once for each format. */
    private static Stream<Recording> entries(Recording recording) {
        return recording.formats().size() < 2
                ? Stream.of(recording)
                : recording.formats().stream().map(format -> recording.offering(List.of(format)));
    }

    private String list(Collection<Recording> recordings) {
        return recordings.stream().map(xml::describe).collect(Collectors.joining("", "<recordings>", "</recordings>"));
    }

    String publishRecordings(Form form) {
        Optional<String> publish = form.value("publish");
        if (publish.isEmpty()) {
            return Xml.failed("missingParamPublish", "You must specify one a publish value true or false.");
        }
        State wanted = publish.get().equals("true") ? State.PUBLISHED : State.UNPUBLISHED;
        return change(form, "published", publish.get(), recording -> switch (recording.state()) {
            case PUBLISHED, UNPUBLISHED -> recording.in(wanted);
            case PROCESSING, PROCESSED, DELETED -> recording;
        });
    }

    String deleteRecordings(Form form) {
        boolean scalelite = personality.has(Habit.SCALELITE);
        return change(form, "deleted", "true", recording -> {
            Recording deleted = recording.in(State.DELETED);
            return scalelite ? deleted.offering(List.of()) : deleted;
        });
    }

    String updateRecordings(Form form) {
        Optional<Boolean> guard = form.value("protect")
                .filter(_ -> personality.has(Habit.GUARDS_RECORDINGS))
                .map("true"::equals);
        Map<String, String> edits = RoomCalls.metadata(form);
        return change(form, "updated", "true", recording -> {
            Map<String, String> metadata = new LinkedHashMap<>(recording.held().metadata());
            edits.forEach((key, value) -> {
                if (value.isEmpty()) {
                    metadata.remove(key);
                } else {
                    metadata.put(key, value);
                }
            });
            return recording.with(recording.held().with(metadata)).guarded(guard.orElse(recording.guarded()));
        });
    }

    private String change(Form form, String done, String value, UnaryOperator<Recording> how) {
        List<String> ids = form.list("recordID");
        if (ids.isEmpty()) {
            return Xml.failed("missingParamRecordID", "You must specify one or more a record IDs.");
        }
        List<Recording> changed = world.change(ids, how);
        if (changed.isEmpty()) {
            return Xml.failed("notFound", "We could not find recordings");
        }
        boolean doubtful = done.equals("updated") && personality.has(Habit.SCALELITE) && changed.size() < ids.size();
        return Xml.success("<" + done + ">" + (doubtful ? "false" : value) + "</" + done + ">");
    }

    private String none(String message) {
        boolean bare = personality.has(Habit.REFUSES_UNBOUNDED);
        return Xml.success((bare ? "" : "<recordings></recordings>")
                + new Xml().leaf("messageKey", "noRecordings").leaf("message", message));
    }
}
