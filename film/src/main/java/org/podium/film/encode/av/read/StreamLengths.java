package org.podium.film.encode.av.read;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/** Where the picture and the sound of a file end, each by its last packet. */
public record StreamLengths(Optional<Duration> picture, Optional<Duration> sound) {

    /** Reads a file through, without decoding. */
    public static StreamLengths of(Path path) {
        try (MediaFile file = MediaFile.open(path)) {
            PacketEnds ends = PacketEnds.ahead(file);
            return new StreamLengths(length(file.picture(), ends), length(file.sound(), ends));
        }
    }

    private static Optional<Duration> length(OptionalInt stream, PacketEnds ends) {
        return stream.isPresent()
                ? Optional.of(Duration.of(ends.of(stream.getAsInt()), ChronoUnit.MICROS))
                : Optional.empty();
    }
}
