package org.podium.film.encode.av.read;

import static org.bytedeco.ffmpeg.global.avutil.av_q2d;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.bytedeco.ffmpeg.avformat.AVStream;

/**
 * What a file says of its moving pictures.
 *
 * @param rate pictures a second, within reason
 */
public record VideoProbe(int width, int height, double rate) {
    private static final double SLOWEST = 1;
    private static final double FASTEST = 60;

    /** Looks into a file; empty when it has no moving pictures. */
    public static Optional<VideoProbe> of(Path path) {
        try (MediaFile file = MediaFile.open(path)) {
            OptionalInt index = file.picture();
            return index.isEmpty() ? Optional.empty() : of(file.stream(index.getAsInt()));
        }
    }

    private static Optional<VideoProbe> of(AVStream stream) {
        int width = stream.codecpar().width();
        int height = stream.codecpar().height();
        if (width < 2 || height < 2) {
            return Optional.empty();
        }
        double said = av_q2d(stream.avg_frame_rate());
        double rate = Double.isFinite(said) ? Math.clamp(said, SLOWEST, FASTEST) : SLOWEST;
        return Optional.of(new VideoProbe(width, height, rate));
    }

    /** Width / height. */
    public double aspect() {
        return (double) width / height;
    }
}
