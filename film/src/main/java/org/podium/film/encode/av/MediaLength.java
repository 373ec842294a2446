package org.podium.film.encode.av;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;

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
                end = lastPacket(file);
            }
            if (end < claimed - NEAR_THE_END || end == 0) {
                av_seek_frame(file.context, -1, 0, AVSEEK_FLAG_BACKWARD);
                end = lastPacket(file);
            }
            return new MediaLength(
                    Duration.of(end, ChronoUnit.MICROS),
                    file.picture().isPresent(),
                    file.sound().isPresent());
        }
    }

    /** Reads on, without decoding, and gives the end of the packet that plays last. */
    private static long lastPacket(MediaFile file) {
        AVPacket packet = Av.made(av_packet_alloc(), "a packet");
        long end = 0;
        try {
            while (av_read_frame(file.context, packet) >= 0) {
                AVStream stream = file.stream(packet.stream_index());
                long start = packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts();
                if (start != AV_NOPTS_VALUE) {
                    long stamp = start + Math.max(0, packet.duration());
                    end = Math.max(end, av_rescale_q(stamp, stream.time_base(), Av.MICROSECONDS));
                }
                av_packet_unref(packet);
            }
        } finally {
            av_packet_free(packet);
        }
        return end;
    }
}
