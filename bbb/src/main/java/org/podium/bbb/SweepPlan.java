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
        /** The server does not page, and gave all that it lists in one answer; that may be nothing. */
        PAGING_IGNORED,
        /** The pages brought nothing new and yet no end: there may be more than was seen. */
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
            case Pages pages -> after(pages, answer);
            case Batches batches ->
                batches(batches.left().subList(1, batches.left().size()));
            case Done done -> done;
        };
    }

    /**
     * Goes by what came, not by what is said of it: more than the limit is all that the server has; a full page means that
     * there may be more; a page that is not full is not yet the last, since a server may merge or leave out entries after it
     * has cut the page, or give less than was asked. The end is a page that brings nothing new, unless the server says a total
     * that is reached with a page that is not full. Pages without anything new are counted, however many are announced.
     */
    private static SweepPlan after(Pages pages, Listing<Recording> answer) {
        Set<RecordId> ids = answer.items().stream().map(Recording::id).collect(Collectors.toSet());
        if (ids.size() > pages.limit()) {
            return new Done(End.PAGING_IGNORED);
        }
        int barren = pages.last().containsAll(ids) ? pages.barren() + 1 : 0;
        int told = answer.pagination().map(Pagination::limit).orElse(0);
        int step = told > 0 ? Math.min(told, pages.limit()) : pages.limit();
        Pages next = new Pages(Math.addExact(pages.offset(), step), pages.limit(), pages.states(), barren, ids);
        return answer.pagination().isPresent()
                ? told(next, answer.pagination().get(), ids.size() >= step)
                : untold(next, ids);
    }

    private static SweepPlan told(Pages next, Pagination page, boolean full) {
        if (next.offset() >= page.total() && (!full || next.barren() > 0)) {
            return new Done(End.COMPLETE);
        }
        return next.barren() >= MOST_BARREN ? new Done(End.PAGES_BARREN) : next;
    }

    private static SweepPlan untold(Pages next, Set<RecordId> ids) {
        if (next.barren() == 0) {
            return next;
        }
        boolean first = next.offset() == next.limit();
        if (ids.isEmpty()) {
            // An empty answer to the first page may as well come from a server that lists by ids only.
            return new Done(first ? End.PAGING_IGNORED : End.COMPLETE);
        }
        // The same again: a server without pages that has no more than fit into one, or one that turns no page.
        return new Done(ids.size() < next.limit() ? End.PAGING_IGNORED : End.PAGES_BARREN);
    }

    /** How to see all of a server's recordings, as far as its settings tell: those of known meetings at least. */
    static SweepPlan of(BbbServer server, Collection<String> knownMeetings, Set<String> states) {
        return server.listings() == BbbServer.Listings.BY_IDS
                ? ofMeetings(knownMeetings, states)
                : pages(0, RecordingQuery.MOST_IDS, states);
    }
}
