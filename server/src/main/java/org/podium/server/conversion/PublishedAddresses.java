package org.podium.server.conversion;

import java.util.Optional;
import org.podium.server.recording.PublishedFormats;
import org.podium.server.recording.RecordingId;
import org.springframework.stereotype.Component;

/** The addresses as they were read from BBB last. */
@Component
class PublishedAddresses implements PlaybackAddresses {
    private final PublishedFormats formats;

    PublishedAddresses(PublishedFormats formats) {
        this.formats = formats;
    }

    @Override
    public Optional<String> of(RecordingId recording) {
        return formats.address(recording, "presentation");
    }
}
