package org.podium.server.recording;

import java.util.List;

/** News, told in the transaction of the look: recordings that are new or whose state or formats changed. */
public record RecordingsChanged(List<RecordingId> recordings) {
    public RecordingsChanged {
        recordings = List.copyOf(recordings);
    }
}
