package org.podium.film.encode.av;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.bytedeco.ffmpeg.avcodec.AVPacket;

/** Where the picture and the sound of a file end, each by its last packet. */
public record StreamLengths(Optional<Duration> picture, Optional<Duration> sound) {

    /** Reads a file through, without decoding. */
    public static StreamLengths of(Path path) {
        try (MediaFile file = MediaFile.open(path)) {
            long[] ends = ends(file);
            return new StreamLengths(length(file.picture(), ends), length(file.sound(), ends));
        }
    }

    private static Optional<Duration> length(OptionalInt stream, long[] ends) {
        return stream.isPresent()
                ? Optional.of(Duration.of(ends[stream.getAsInt()], ChronoUnit.MICROS))
                : Optional.empty();
    }

    private static long[] ends(MediaFile file) {
        long[] ends = new long[file.context.nb_streams()];
        AVPacket packet = Av.made(av_packet_alloc(), "a packet");
        try {
            while (av_read_frame(file.context, packet) >= 0) {
                int stream = packet.stream_index();
                if (stream < ends.length && packet.pts() != AV_NOPTS_VALUE) {
                    long end = packet.pts() + Math.max(0, packet.duration());
                    ends[stream] = Math.max(
                            ends[stream], av_rescale_q(end, file.stream(stream).time_base(), Av.MICROSECONDS));
                }
                av_packet_unref(packet);
            }
        } finally {
            av_packet_free(packet);
        }
        return ends;
    }
}
