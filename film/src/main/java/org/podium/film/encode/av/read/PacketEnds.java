package org.podium.film.encode.av.read;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import java.util.Arrays;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.podium.film.encode.av.Av;

/** Where the packets of a file end that lie ahead, in microseconds; read on without decoding. */
final class PacketEnds {
    private final long[] ends;

    private PacketEnds(long[] ends) {
        this.ends = ends;
    }

    static PacketEnds ahead(MediaFile file) {
        AVPacket packet = Av.made(av_packet_alloc(), "a packet");
        long[] ends = new long[file.context.nb_streams()];
        try {
            while (av_read_frame(file.context, packet) >= 0) {
                int stream = packet.stream_index();
                long start = packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts();
                if (stream >= ends.length) {
                    // Some formats tell of a stream only when its first packet comes.
                    ends = Arrays.copyOf(ends, stream + 1);
                }
                if (start != AV_NOPTS_VALUE) {
                    long stamp = start + Math.max(0, packet.duration());
                    long end = av_rescale_q(stamp, file.stream(stream).time_base(), Av.MICROSECONDS);
                    ends[stream] = Math.max(ends[stream], end);
                }
                av_packet_unref(packet);
            }
        } finally {
            av_packet_free(packet);
        }
        return new PacketEnds(ends);
    }

    /** Of one stream; 0 when it had none. */
    long of(int stream) {
        return ends[stream];
    }

    /** Of the one that plays last; 0 when there was none. */
    long last() {
        return Arrays.stream(ends).max().orElse(0);
    }
}
