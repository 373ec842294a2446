package org.podium.server.sync.server;

import java.util.List;
import java.util.Optional;
import org.podium.bbb.Answer;
import org.podium.bbb.BbbClient;
import org.podium.bbb.RecordingQuery;
import org.podium.bbb.error.BbbException;
import org.podium.bbb.recording.FormatType;
import org.podium.bbb.recording.RecordId;
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
     * The address of the first of these formats that there is, from BBB; the stored one when BBB does not answer and no
     * token is needed; none when the recording is not published any more.
     */
    public Optional<String> of(RecordingId recording, List<? extends FormatType> types) {
        return formats.source(recording).flatMap(source -> of(recording, source, types));
    }

    private Optional<String> of(RecordingId recording, RecordingSource source, List<? extends FormatType> types) {
        Optional<String> stored = source.guarded()
                ? Optional.empty()
                : types.stream()
                        .flatMap(type -> formats.address(recording, type.word()).stream())
                        .findFirst();
        return servers.named(source.server())
                .map(client -> asked(client, source.recordId(), types, stored))
                .orElse(stored);
    }

    private static Optional<String> asked(
            BbbClient client, String recordId, List<? extends FormatType> types, Optional<String> stored) {
        try {
            var answer = client.recordings(RecordingQuery.ofRecords(List.of(new RecordId(recordId))));
            return switch (answer) {
                case Answer.Ok(var listing) ->
                    listing.items().stream()
                            .filter(recording -> recording.state().published())
                            .findFirst()
                            .flatMap(recording -> types.stream()
                                    .flatMap(type -> recording.format(type).stream())
                                    .flatMap(format -> format.url().stream())
                                    .findFirst())
                            .map(url -> url.uri().toString());
                case Answer.Refused(var _, var _) -> stored;
            };
        } catch (BbbException breakdown) {
            return stored;
        }
    }
}
