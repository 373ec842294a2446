package org.podium.server.conversion;

import java.util.Optional;
import org.podium.film.process.Reach;
import org.podium.server.recording.RecordingId;

/** Where a recording's presentation, or a finished video of it, is to be fetched, asked anew each time: protected ones open only once. */
interface PlaybackAddresses {
    /** The address, or none when the recording is no longer to be had. */
    Optional<String> of(RecordingId recording);

    /** From where it may come. */
    Reach reach(RecordingId recording);
}
