package org.podium.film.encode.av.read;

import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** How long a file really plays, by its last packets, and what is in it. */
public record MediaLength(Duration length, boolean picture, boolean sound) {
    /** A file that holds less than this before its claimed end lies, and is read through. */
    private static final long NEAR_THE_END = 30_000_000;

    /** Looks into a file. */
    public static MediaLength of(Path path) {
        try (MediaFile file = MediaFile.open(path)) {
            long claimed = file.claimedMicros();
            long end = 0;
            if (claimed > NEAR_THE_END
                    && av_seek_frame(file.context, -1, claimed - NEAR_THE_END, AVSEEK_FLAG_BACKWARD) >= 0) {
                end = PacketEnds.ahead(file).last();
            }
            if (end < claimed - NEAR_THE_END || end == 0) {
                av_seek_frame(file.context, -1, 0, AVSEEK_FLAG_BACKWARD);
                end = PacketEnds.ahead(file).last();
            }
            return new MediaLength(
                    Duration.of(end, ChronoUnit.MICROS),
                    file.picture().isPresent(),
                    file.sound().isPresent());
        }
    }
}
