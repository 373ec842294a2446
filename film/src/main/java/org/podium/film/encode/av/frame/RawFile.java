package org.podium.film.encode.av.frame;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_RAWVIDEO;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_pix_fmt_to_codec_tag;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_image_copy_to_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_image_get_buffer_size;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.podium.film.encode.av.Av;
import org.podium.film.layout.Size;

/** Pictures as they are, with their times, in a file or pipe that the FFmpeg program reads: NUT, which rounds no time. */
public final class RawFile implements AutoCloseable {
    private final AVFormatContext context;
    private final AVPacket packet;
    private final AVRational ticks;
    private final String name;
    private long pictures;

    private RawFile(AVFormatContext context, int ticksPerSecond, String name) {
        this.context = context;
        this.ticks = av_make_q(1, ticksPerSecond);
        this.packet = Av.made(av_packet_alloc(), "a packet");
        this.name = name;
    }

    /** Opens a file, or waits until somebody reads the pipe of that name. */
    public static RawFile open(Path file, Size size, int ticksPerSecond) {
        String name = String.valueOf(file.getFileName());
        AVFormatContext context = new AVFormatContext(null);
        Av.working(avformat_alloc_output_context2(context, null, "nut", name), "write " + name);
        RawFile raw = new RawFile(context, ticksPerSecond, name);
        AVStream stream = Av.made(avformat_new_stream(context, null), "a stream");
        stream.time_base(raw.ticks);
        stream.codecpar()
                .codec_type(AVMEDIA_TYPE_VIDEO)
                .codec_id(AV_CODEC_ID_RAWVIDEO)
                .codec_tag(avcodec_pix_fmt_to_codec_tag(AV_PIX_FMT_YUV420P))
                .format(AV_PIX_FMT_YUV420P)
                .width(size.width())
                .height(size.height());
        AVIOContext output = new AVIOContext(null);
        Av.working(avio_open(output, "file:" + file.toAbsolutePath(), AVIO_FLAG_WRITE), "write " + name);
        context.pb(output);
        Av.working(avformat_write_header(context, (AVDictionary) null), "begin " + name);
        return raw;
    }

    /** Writes a picture as it is at a tick. */
    public void write(VideoFrame picture, long tick) {
        AVFrame frame = picture.av();
        int size = av_image_get_buffer_size(frame.format(), frame.width(), frame.height(), 1);
        Av.working(av_new_packet(packet, size), "find memory for a picture");
        try {
            Av.working(
                    av_image_copy_to_buffer(
                            packet.data(),
                            size,
                            frame.data(),
                            frame.linesize(),
                            frame.format(),
                            frame.width(),
                            frame.height(),
                            1),
                    "copy a picture");
            packet.pts(tick).dts(tick).flags(AV_PKT_FLAG_KEY);
            av_packet_rescale_ts(packet, ticks, context.streams(0).time_base());
            Av.working(av_write_frame(context, packet), "write " + name);
            pictures++;
        } finally {
            av_packet_unref(packet);
        }
    }

    /** How many were written. */
    public long pictures() {
        return pictures;
    }

    @Override
    public void close() {
        av_write_trailer(context);
        avio_closep(context.pb());
        av_packet_free(packet);
        avformat_free_context(context);
    }
}
