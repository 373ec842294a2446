package org.podium.server.conversion;

import java.nio.file.Path;
import org.podium.server.recording.RecordingId;

/**
 * News: a film was made. Told in the transaction that ends the conversion.
 *
 * @param folder absolute, complete and never changed again; holds {@code film.json}
 */
public record FilmReady(RecordingId recording, Path folder) {}
