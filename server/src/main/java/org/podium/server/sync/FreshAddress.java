package org.podium.server.sync;

import java.util.List;
import java.util.Optional;
import org.podium.bbb.Answer;
import org.podium.bbb.BbbClient;
import org.podium.bbb.RecordingQuery;
import org.podium.bbb.recording.FormatType;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.trouble.Breakdown;
import org.podium.server.recording.PublishedFormats;
import org.podium.server.recording.RecordingId;
import org.podium.server.recording.RecordingSource;
import org.springframework.stereotype.Component;

/** The address of a format, asked of BBB right now: one with a token opens once, and not for long. */
@Component
public class FreshAddress {
    private final Servers servers;
    private final PublishedFormats formats;

    FreshAddress(Servers servers, PublishedFormats formats) {
        this.servers = servers;
        this.formats = formats;
    }

    /**
     * The address, from BBB; the stored one when BBB does not answer and no token is needed; none when the recording is
     * not published any more.
     */
    public Optional<String> of(RecordingId recording, FormatType type) {
        return formats.source(recording).flatMap(source -> of(recording, source, type));
    }

    private Optional<String> of(RecordingId recording, RecordingSource source, FormatType type) {
        Optional<String> stored = source.guarded() ? Optional.empty() : formats.address(recording, type.word());
        return servers.named(source.server())
                .map(client -> asked(client, source.recordId(), type, stored))
                .orElse(stored);
    }

    private static Optional<String> asked(BbbClient client, String recordId, FormatType type, Optional<String> stored) {
        try {
            var answer = client.recordings(RecordingQuery.ofRecords(List.of(new RecordId(recordId))));
            return switch (answer) {
                case Answer.Ok(var listing) ->
                    listing.items().stream()
                            .filter(recording -> recording.state().published())
                            .findFirst()
                            .flatMap(recording -> recording.format(type))
                            .flatMap(format -> format.url())
                            .map(url -> url.uri().toString());
                case Answer.Refused(var _, var _) -> stored;
            };
        } catch (Breakdown breakdown) {
            return stored;
        }
    }
}
