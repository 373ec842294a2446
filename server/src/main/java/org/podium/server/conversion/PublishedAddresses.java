package org.podium.server.conversion;

import java.util.Optional;
import org.podium.bbb.recording.FormatType;
import org.podium.server.recording.RecordingId;
import org.podium.server.sync.FreshAddress;
import org.springframework.stereotype.Component;

/** Asks BBB itself, right before the download. */
@Component
class PublishedAddresses implements PlaybackAddresses {
    private final FreshAddress fresh;

    PublishedAddresses(FreshAddress fresh) {
        this.fresh = fresh;
    }

    @Override
    public Optional<String> of(RecordingId recording) {
        return fresh.of(recording, FormatType.Known.PRESENTATION);
    }
}
