package org.podium.fakebbb.news;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.podium.fakebbb.json.Json;
import org.podium.fakebbb.proof.Jwt;
import org.podium.fakebbb.world.Event;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Recording;

/**
 * Tells the address that the front end left in the meeting's metadata that a recording is ready: once per format, signed,
 * never repeated, as BBB does it.
 *
 * @param always an address that is told of every recording besides, if any
 */
public record ReadyCallback(Post post, String secret, Optional<String> always) {
    private static final List<String> KEYS =
            List.of("bbb-recording-ready-url", "bn-recording-ready-url", "canvas-recording-ready-url");

    public void hear(Event event) {
        if (event instanceof Event.RecordingReady(Recording recording)) {
            for (Format _ : recording.formats()) {
                addresses(recording).forEach(address -> post.send("recording-ready", address, form(recording)));
            }
        }
    }

    private Stream<String> addresses(Recording recording) {
        Map<String, String> metadata = recording.held().metadata();
        Stream<String> own =
                KEYS.stream().filter(metadata::containsKey).limit(1).map(metadata::get);
        return Stream.concat(own, always.stream()).distinct();
    }

    private Map<String, String> form(Recording recording) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("meeting_id", recording.held().meetingId());
        payload.put("record_id", recording.id());
        try {
            return Map.of("signed_parameters", Jwt.sign(Json.text(payload), secret));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
