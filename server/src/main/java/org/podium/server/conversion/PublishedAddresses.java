package org.podium.server.conversion;

import java.util.List;
import java.util.Optional;
import org.podium.bbb.recording.FormatType;
import org.podium.film.process.Reach;
import org.podium.server.recording.PublishedFormats;
import org.podium.server.recording.RecordingId;
import org.podium.server.recording.RecordingSource;
import org.podium.server.sync.server.FreshAddress;
import org.springframework.stereotype.Component;

/** Asks BBB itself, right before the download. */
@Component
class PublishedAddresses implements PlaybackAddresses {
    /** What a film can be made of, the best first: from its parts it can have chapters, and be sharp at any size. */
    private static final List<FormatType.Known> WANTED =
            List.of(FormatType.Known.PRESENTATION, FormatType.Known.VIDEO, FormatType.Known.SCREENSHARE);

    private final FreshAddress fresh;
    private final PublishedFormats formats;
    private final PlaybackReach reach;

    PublishedAddresses(FreshAddress fresh, PublishedFormats formats, PlaybackReach reach) {
        this.fresh = fresh;
        this.formats = formats;
        this.reach = reach;
    }

    @Override
    public Optional<String> of(RecordingId recording) {
        return fresh.of(recording, WANTED);
    }

    @Override
    public Reach reach(RecordingId recording) {
        return reach.of(formats.source(recording).map(RecordingSource::server).orElse(""));
    }
}
