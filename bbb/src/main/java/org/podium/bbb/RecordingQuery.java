package org.podium.bbb;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.recording.Recording;
import org.podium.bbb.signing.Call;

/**
 * Which recordings are asked for. There is no query without a bound: it names ids, at most {@value #MOST_IDS}, or how they
 * begin, or asks for a page, else a server would have to list all it ever recorded.
 *
 * @param states words such as {@code published}; none means the server's usual, published and unpublished
 * @param metadata notes that must match, AND on BBB, OR on Scalelite; a {@code %} at an end is BBB's wildcard
 */
public record RecordingQuery(Wanted wanted, Set<String> states, Map<String, String> metadata) {
    /** A longer address is refused by web servers in front of BBB. */
    public static final int MOST_IDS = 100;

    /** All states that there are. */
    public static final Set<String> ANY_STATE = Set.of("any");

    /** What bounds the query. */
    public sealed interface Wanted {
        /** The recordings of these ids. */
        record Records(Set<RecordId> ids) implements Wanted {
            public Records {
                ids = Set.copyOf(bounded(ids));
            }
        }

        /** The recordings of these meetings, by the front end's ids. */
        record Meetings(Set<String> ids) implements Wanted {
            public Meetings {
                ids = Set.copyOf(bounded(ids));
            }
        }

        /** A page of all that the server has. */
        record Page(int offset, int limit) implements Wanted {
            public Page {
                if (offset < 0 || limit < 1 || limit > MOST_IDS) {
                    throw new IllegalArgumentException("no page: " + offset + ", " + limit);
                }
            }
        }

        /**
         * The recordings whose ids begin with one of these, a page of them. BBB and Scalelite look ids up by how they begin, so
         * a few of these bound what would else be all that a server without pages has.
         */
        record Beginnings(Set<String> beginnings, Page page) implements Wanted {
            public Beginnings {
                beginnings = Set.copyOf(bounded(beginnings));
            }
        }

        private static <T> Set<T> bounded(Set<T> ids) {
            if (ids.isEmpty() || ids.size() > MOST_IDS) {
                throw new IllegalArgumentException(ids.size() + " ids, not 1 to " + MOST_IDS);
            }
            return ids;
        }
    }

    public RecordingQuery {
        states = Set.copyOf(states);
        metadata = Map.copyOf(metadata);
    }

    public static RecordingQuery ofRecords(Collection<RecordId> ids) {
        return new RecordingQuery(new Wanted.Records(Set.copyOf(ids)), Set.of(), Map.of());
    }

    public static RecordingQuery ofMeetings(Collection<String> ids) {
        return new RecordingQuery(new Wanted.Meetings(Set.copyOf(ids)), Set.of(), Map.of());
    }

    public static RecordingQuery page(int offset, int limit) {
        return new RecordingQuery(new Wanted.Page(offset, limit), Set.of(), Map.of());
    }

    /** Those whose ids begin so, from an offset on, a hundred at most where the server pages. */
    public static RecordingQuery beginning(Collection<String> beginnings, int offset) {
        return new RecordingQuery(
                new Wanted.Beginnings(Set.copyOf(beginnings), new Wanted.Page(offset, MOST_IDS)), Set.of(), Map.of());
    }

    public RecordingQuery inStates(Set<String> wantedStates) {
        return new RecordingQuery(wanted, wantedStates, metadata);
    }

    public RecordingQuery noted(String key, String value) {
        Map<String, String> more = new TreeMap<>(metadata);
        more.put(key, value);
        return new RecordingQuery(wanted, states, more);
    }

    Call call() {
        Call call = Call.of("getRecordings");
        call = switch (wanted) {
            case Wanted.Records(Set<RecordId> ids) ->
                call.with("recordID", joined(ids.stream().map(RecordId::value).toList()));
            case Wanted.Meetings(Set<String> ids) -> ofMeetings(call, ids);
            case Wanted.Page page -> page(call, page);
            case Wanted.Beginnings(Set<String> beginnings, Wanted.Page page) ->
                page(call.with("recordID", joined(beginnings)), page);
        };
        if (!states.isEmpty()) {
            call = call.with("state", joined(states));
        }
        for (Map.Entry<String, String> note : new TreeMap<>(metadata).entrySet()) {
            call = call.with("meta_" + note.getKey(), note.getValue());
        }
        return call;
    }

    private static Call page(Call call, Wanted.Page page) {
        return call.with("offset", String.valueOf(page.offset())).with("limit", String.valueOf(page.limit()));
    }

    /**
     * Ids that hold a comma would be taken for two, and long ones would burst the address: the hashes that their
     * recordings' ids begin with are asked for instead, which is how BBB itself looks them up.
     */
    private static Call ofMeetings(Call call, Set<String> ids) {
        boolean plain = ids.stream().noneMatch(id -> id.contains(","))
                && ids.stream().mapToInt(String::length).sum() <= 5000;
        return plain
                ? call.with("meetingID", joined(ids))
                : call.with(
                        "recordID", joined(ids.stream().map(RecordId::hashOf).toList()));
    }

    private static String joined(Collection<String> words) {
        return String.join(",", new TreeSet<>(words));
    }

    /** Whether a recording was asked for: servers match the beginnings of ids, and so give others too. */
    public boolean matches(Recording recording) {
        return switch (wanted) {
            case Wanted.Records(Set<RecordId> ids) -> ids.contains(recording.id());
            case Wanted.Meetings(Set<String> ids) ->
                ids.stream()
                        .anyMatch(id -> id.strip().equals(recording.meetingId())
                                || recording.id().of(id));
            case Wanted.Page _ -> true;
            case Wanted.Beginnings(Set<String> beginnings, Wanted.Page _) ->
                beginnings.stream().anyMatch(recording.id().value()::startsWith);
        };
    }

    /** Ids in batches that a query may have. */
    static <T> List<List<T>> batches(Collection<T> ids) {
        List<T> all = List.copyOf(new LinkedHashSet<>(ids));
        return IntStream.rangeClosed(0, (all.size() - 1) / MOST_IDS)
                .filter(_ -> !all.isEmpty())
                .mapToObj(batch -> all.subList(batch * MOST_IDS, Math.min(all.size(), (batch + 1) * MOST_IDS)))
                .toList();
    }
}
