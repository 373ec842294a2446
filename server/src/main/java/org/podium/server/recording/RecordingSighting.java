package org.podium.server.recording;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A recording as its server told it at one look.
 *
 * @param state BBB's word: processing, processed, published, unpublished, deleted, or another
 * @param parentId internal id of the parent of a breakout room; empty for all others
 * @param guarded whether its addresses open once only, with a token
 */
public record RecordingSighting(
        String recordId,
        String externalId,
        String parentId,
        String name,
        String state,
        String origin,
        Map<String, String> metadata,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer participants,
        @Nullable Long bytes,
        boolean guarded,
        List<FormatSighting> formats) {
    public RecordingSighting {
        metadata = Map.copyOf(metadata);
        formats = List.copyOf(formats);
    }

    /** A format of it; the address without a token, which would open only once anyway. */
    public record FormatSighting(
            String type,
            String url,
            @Nullable Integer minutes,
            @Nullable Long bytes,
            List<String> thumbnails) {
        public FormatSighting {
            thumbnails = List.copyOf(thumbnails);
        }
    }
}
