package org.podium.server.library;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.podium.server.library.film.Lack;
import org.podium.server.recording.RecordingId;

/**
 * A film that people watch.
 *
 * @param recording what it was made of
 * @param heldAt when the lecture was held
 * @param folder where its files lie; a film made anew lies in another one
 * @param missing what the recording did not give
 * @param trashedAt since when it is in the trash
 */
public record Video(
        VideoId id,
        Optional<RecordingId> recording,
        String title,
        Instant heldAt,
        Instant createdAt,
        Duration duration,
        Path folder,
        Audience audience,
        List<Lack> missing,
        Optional<Instant> trashedAt) {
    public Video {
        missing = List.copyOf(missing);
    }

    public boolean trashed() {
        return trashedAt.isPresent();
    }

    /** Changes when the film is made anew: what carries it in its address can be kept by browsers for ever. */
    public String edition() {
        return Integer.toHexString(folder.getFileName().toString().hashCode());
    }
}
