package org.podium.server.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.podium.server.library.VideoId;
import org.podium.server.recording.RecordingId;

/** What the clean-up decides on. */
record CleanupFacts(List<Held> recordings, List<Folder> folders, List<Begun> files, List<Rows> rows) {
    CleanupFacts {
        recordings = List.copyOf(recordings);
        folders = List.copyOf(folders);
        files = List.copyOf(files);
        rows = List.copyOf(rows);
    }

    /**
     * A recording with what was made of it.
     *
     * @param there whether BBB has it, published or not, and has finished it
     * @param wanted whether its owner published it
     * @param busy whether its film waits to be made or is being made
     */
    record Held(
            RecordingId id,
            String server,
            String recordId,
            String name,
            Instant heldAt,
            boolean there,
            boolean wanted,
            boolean busy,
            Optional<Film> video) {}

    /**
     * The video of a recording.
     *
     * @param whole whether its files are there
     */
    record Film(VideoId id, String title, Instant madeAt, boolean trashed, boolean whole) {}

    /**
     * A folder of a film.
     *
     * @param conversion that it is of
     * @param used whether a video lies in it, or its conversion may still write there
     */
    record Folder(String name, UUID conversion, Instant changed, boolean used) {}

    /** A file that was begun and never finished, by its name below the data folder. */
    record Begun(String name, Instant changed) {}

    /** Rows of a kind that are older than its term. */
    record Rows(Kind kind, Instant before, long count) {}

    /** Things that go in numbers, not one by one. */
    enum Kind {
        MEETINGS,
        INCIDENTS,
        MAILS
    }
}
