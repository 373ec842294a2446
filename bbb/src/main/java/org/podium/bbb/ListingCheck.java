package org.podium.bbb;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.podium.bbb.ConnectionReport.Weight;
import org.podium.bbb.error.BbbError;
import org.podium.bbb.error.BbbException;
import org.podium.bbb.http.Limits;
import org.podium.bbb.recording.Pagination;
import org.podium.bbb.recording.Recording;

/**
 * The part of a connection check that finds out how a server lists its recordings. It looks at what comes: what a server says
 * of its pages differs between versions, and its version is hidden often.
 */
final class ListingCheck {
    /** Enough for a page of one recording; a server that sends more than this has not paged. */
    private static final long SMALL_ANSWER = 256 << 10;

    /** So much of an id tells whether a server looks ids up by how they begin. */
    private static final int BEGINNING = 8;

    private final BbbClient client;
    private final BiConsumer<Weight, String> found;

    /** @param client reads small answers only */
    private ListingCheck(BbbClient client, BiConsumer<Weight, String> found) {
        this.client = client;
        this.found = found;
    }

    /**
     * Finds out, in at most three calls.
     *
     * @throws BbbException if the server is in trouble
     */
    static BbbServer.Listings of(BbbClient client, BiConsumer<Weight, String> found) {
        Limits limits = client.limits();
        Limits small = new Limits(
                limits.size().withBytes(Math.min(SMALL_ANSWER, limits.size().bytes())), limits.patience());
        return new ListingCheck(client.with(client.server(), small), found).first();
    }

    private BbbServer.Listings first() {
        try {
            return switch (client.recordings(RecordingQuery.page(0, 1))) {
                case Answer.Ok<Listing<Recording>>(Listing<Recording> page) -> first(page);
                case Answer.Refused<Listing<Recording>>(String key, String _) ->
                    byIds("The server lists recordings by ids only (" + key + ").", Optional.empty());
            };
        } catch (BbbException breakdown) {
            if (breakdown.trouble() instanceof BbbError.TooLarge) {
                return whole(breakdown.readSoFar(Recording.class));
            }
            throw breakdown;
        }
    }

    private BbbServer.Listings first(Listing<Recording> page) {
        int most = Math.max(1, page.pagination().map(Pagination::limit).orElse(1));
        if (page.items().size() > most) {
            return whole(page.items());
        }
        if (page.pagination().isPresent()) {
            Pagination told = page.pagination().get();
            String form = told.form() == Pagination.Form.BELOW_ROOT
                    ? "there are " + told.total() + " (totalElements below response)."
                    : "there are " + told.total() + ", counted once for each format (pagination).";
            found.accept(Weight.GOOD, "Recordings are listed in pages; " + form);
            return BbbServer.Listings.PAGED;
        }
        if (page.items().isEmpty()) {
            found.accept(Weight.NOTE, "The server lists no recording: there is none, or it lists by ids only.");
            return BbbServer.Listings.ASK;
        }
        return second(page.items().getFirst());
    }

    /** One recording came, and nothing was said: the second page tells a server that pages from one that has no more. */
    private BbbServer.Listings second(Recording only) {
        List<Recording> more = client.recordings(RecordingQuery.page(1, 1))
                .toOptional()
                .map(Listing::items)
                .orElse(List.of());
        if (more.isEmpty()) {
            found.accept(
                    Weight.NOTE,
                    "The server lists one recording and says nothing of pages; when there are more, it will be seen.");
            return BbbServer.Listings.ASK;
        }
        if (more.getFirst().id().equals(only.id())) {
            return byIds("The server does not list recordings in pages.", Optional.of(only));
        }
        found.accept(Weight.GOOD, "Recordings are listed in pages; how many there are, the server does not say.");
        return BbbServer.Listings.PAGED;
    }

    private BbbServer.Listings whole(List<Recording> some) {
        return byIds(
                "The server does not list recordings in pages: it gives all at once.",
                some.stream().findFirst());
    }

    private BbbServer.Listings byIds(String why, Optional<Recording> example) {
        String how = example.filter(this::foundByItsBeginning).isPresent()
                ? " They are asked for by the beginnings of their ids, and so all are found."
                : " They are asked for by the beginnings of their ids or, where that brings nothing, by the rooms that"
                        + " we know.";
        found.accept(Weight.NOTE, why + how);
        return BbbServer.Listings.BY_IDS;
    }

    private boolean foundByItsBeginning(Recording example) {
        String id = example.id().value();
        String beginning = id.substring(0, Math.min(BEGINNING, id.length()));
        try {
            return client.recordings(RecordingQuery.beginning(List.of(beginning), 0)).toOptional().stream()
                    .flatMap(listing -> listing.items().stream())
                    .anyMatch(recording -> recording.id().equals(example.id()));
        } catch (BbbException breakdown) {
            if (breakdown.trouble() instanceof BbbError.TooLarge) {
                // So much at once was not chosen by the beginning of an id.
                return false;
            }
            throw breakdown;
        }
    }
}
