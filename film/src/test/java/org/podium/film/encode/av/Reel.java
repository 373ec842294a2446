package org.podium.film.encode.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.podium.film.encode.av.read.MediaFile;

/** What a media file holds, packet by packet. */
public record Reel(List<Shot> pictures, List<Shot> sounds) {
    /** A packet; times in microseconds. */
    public record Shot(long micros, long length, boolean key, int bytes) {
        public long end() {
            return micros + length;
        }
    }

    public static Reel of(Path path) {
        List<Shot> pictures = new ArrayList<>();
        List<Shot> sounds = new ArrayList<>();
        try (MediaFile file = MediaFile.open(path)) {
            int picture = file.picture().orElse(-1);
            AVPacket packet = av_packet_alloc();
            while (av_read_frame(file.context, packet) >= 0) {
                boolean seen = packet.stream_index() == picture;
                (seen ? pictures : sounds).add(shot(file, packet));
                av_packet_unref(packet);
            }
            av_packet_free(packet);
        }
        return new Reel(pictures, sounds);
    }

    private static Shot shot(MediaFile file, AVPacket packet) {
        var unit = file.stream(packet.stream_index()).time_base();
        return new Shot(
                av_rescale_q(packet.pts(), unit, Av.MICROSECONDS),
                av_rescale_q(packet.duration(), unit, Av.MICROSECONDS),
                (packet.flags() & AV_PKT_FLAG_KEY) != 0,
                packet.size());
    }
}
