package org.podium.bbb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.podium.bbb.recording.Pagination;

/**
 * A list as the server gave it.
 *
 * @param messageKey what the server says beside it, such as {@code noMeetings}; may be empty
 * @param pagination what the server says of the page; one that says nothing may page all the same
 * @param oddities how often what was not understood, or left out past a limit
 */
public record Listing<T>(
        List<T> items, String messageKey, Optional<Pagination> pagination, Map<String, Integer> oddities) {
    public Listing {
        items = List.copyOf(items);
        oddities = Map.copyOf(oddities);
    }
}
