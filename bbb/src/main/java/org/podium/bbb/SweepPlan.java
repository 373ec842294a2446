package org.podium.bbb;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.podium.bbb.recording.Pagination;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.recording.Recording;

/**
 * What is still to be asked of a server until all of its recordings are seen: a value that touches nothing, so a long
 * import can be laid aside and taken up at its page again.
 */
public sealed interface SweepPlan {
    /**
     * Page after page of all that the server has.
     *
     * @param barren how many pages in a row brought nothing new
     * @param last what the page before held: a server that always gives the same page is noticed
     */
    record Pages(int offset, int limit, Set<String> states, int barren, Set<RecordId> last) implements SweepPlan {
        public Pages {
            states = Set.copyOf(states);
            last = Set.copyOf(last);
        }
    }

    /** Batch after batch of known ids. */
    record Batches(List<RecordingQuery> left) implements SweepPlan {
        public Batches {
            left = List.copyOf(left);
        }
    }

    /** Nothing is left to be asked. */
    record Done(End end) implements SweepPlan {}

    /** How a sweep ended. */
    enum End {
        /** All pages or all batches were answered. */
        COMPLETE,
        /** The server does not page, and gave all it has in one answer; ask it by ids from now on. */
        PAGING_IGNORED,
        /** The pages came to no end though they brought nothing new: there may be more than was seen. */
        PAGES_BARREN
    }

    /** So many pages without anything new, and no more are asked for. */
    int MOST_BARREN = 3;

    /** All recordings by pages, from an offset on; zero for all, a stored one to go on. */
    static SweepPlan pages(int offset, int limit, Set<String> states) {
        return new Pages(offset, limit, states, 0, Set.of());
    }

    /** The recordings of known meetings. */
    static SweepPlan ofMeetings(Collection<String> ids, Set<String> states) {
        return batches(RecordingQuery.batches(ids).stream()
                .map(batch -> RecordingQuery.ofMeetings(batch).inStates(states))
                .toList());
    }

    /** Known recordings. */
    static SweepPlan ofRecords(Collection<RecordId> ids, Set<String> states) {
        return batches(RecordingQuery.batches(ids).stream()
                .map(batch -> RecordingQuery.ofRecords(batch).inStates(states))
                .toList());
    }

    private static SweepPlan batches(List<RecordingQuery> left) {
        return left.isEmpty() ? new Done(End.COMPLETE) : new Batches(left);
    }

    /** What to ask next; nothing once it is done. */
    default Optional<RecordingQuery> next() {
        return switch (this) {
            case Pages pages ->
                Optional.of(RecordingQuery.page(pages.offset(), pages.limit()).inStates(pages.states()));
            case Batches batches -> Optional.of(batches.left().getFirst());
            case Done _ -> Optional.empty();
        };
    }

    /** What is left once that was answered. */
    default SweepPlan after(Listing<Recording> answer) {
        return switch (this) {
            case Pages pages ->
                answer.pagination().map(page -> after(pages, answer, page)).orElse(new Done(End.PAGING_IGNORED));
            case Batches batches ->
                batches(batches.left().subList(1, batches.left().size()));
            case Done done -> done;
        };
    }

    /**
     * A page that is not full is not yet the last: a server may leave out states after it has cut the page, or give
     * less than was asked. Nor is the total to be trusted: pages without anything new are counted.
     */
    private static SweepPlan after(Pages pages, Listing<Recording> answer, Pagination page) {
        Set<RecordId> ids = answer.items().stream().map(Recording::id).collect(Collectors.toSet());
        int barren = pages.last().containsAll(ids) ? pages.barren() + 1 : 0;
        int step = page.limit() > 0 ? Math.min(page.limit(), pages.limit()) : pages.limit();
        int next = Math.addExact(pages.offset(), step);
        if (next >= page.total() && (ids.size() < step || barren > 0)) {
            return new Done(End.COMPLETE);
        }
        return barren >= MOST_BARREN
                ? new Done(End.PAGES_BARREN)
                : new Pages(next, pages.limit(), pages.states(), barren, ids);
    }

    /** How to see all of a server's recordings, as far as its settings tell: those of known meetings at least. */
    static SweepPlan of(BbbServer server, Collection<String> knownMeetings, Set<String> states) {
        return server.listings() == BbbServer.Listings.BY_IDS
                ? ofMeetings(knownMeetings, states)
                : pages(0, RecordingQuery.MOST_IDS, states);
    }
}
