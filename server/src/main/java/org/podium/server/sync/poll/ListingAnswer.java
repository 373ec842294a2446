package org.podium.server.sync.poll;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.podium.bbb.Listing;
import org.podium.bbb.recording.Pagination;
import org.podium.bbb.recording.Recording;

/** What came of a question after recordings. Whatever recordings came with it are kept already. */
sealed interface ListingAnswer {
    /** An answer, whole. */
    record Came(Listing<Recording> listing, Duration took) implements ListingAnswer {
        int count() {
            return listing.items().size();
        }

        List<Recording> items() {
            return listing.items();
        }

        Optional<Pagination> told() {
            return listing.pagination();
        }
    }

    /** An answer that would not end, or that the server could not give in time: too much was asked for at once. */
    record TooMuch() implements ListingAnswer {}

    /** The server's no. */
    record Refused(String key, String message) implements ListingAnswer {}

    /** None: the server is in trouble, or there is no time left. The look knows. */
    record Lost() implements ListingAnswer {}
}
