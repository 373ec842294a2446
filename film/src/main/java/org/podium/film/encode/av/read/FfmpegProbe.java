package org.podium.film.encode.av.read;

import java.nio.file.Path;
import java.util.Optional;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;
import org.podium.film.source.MediaProbe;

/** Looks into media files with FFmpeg; believes their packets and not what they claim of their length. */
public final class FfmpegProbe implements MediaProbe {
    @Override
    public Optional<Found> probe(Path file) {
        try {
            MediaLength found = MediaLength.of(file);
            return found.picture() || found.sound()
                    ? Optional.of(new Found(found.length(), found.picture(), found.sound()))
                    : Optional.empty();
        } catch (FilmFailure failure) {
            if (failure.scope() == FailureScope.THIS_WORKER) {
                throw failure;
            }
            return Optional.empty();
        }
    }
}
