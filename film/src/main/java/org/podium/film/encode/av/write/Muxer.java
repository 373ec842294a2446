package org.podium.film.encode.av.write;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_clone;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_NOFILE;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.podium.film.encode.av.Av;
import org.podium.film.encode.av.Inlay;
import org.podium.film.encode.av.StreamShape;

/** Writes packets into a file or a folder of segments. Packets must come in the order of their times. */
public final class Muxer implements AutoCloseable {
    private final AVFormatContext context;
    private final String[] options;
    private final List<AVRational> timeBases = new ArrayList<>();
    private final List<SubtitleStream> subtitles = new ArrayList<>();
    private final String name;
    private Inlay inlay = Inlay.NONE;
    private Optional<SegmentWriter> segments = Optional.empty();

    private Muxer(AVFormatContext context, String name, String... options) {
        this.context = context;
        this.name = name;
        this.options = options;
    }

    /** One MP4 file that can be played while it is fetched. */
    public static Muxer mp4(Path file) {
        Muxer muxer = open("mp4", file, "movflags", "+faststart", "brand", "isom");
        AVIOContext output = new AVIOContext(null);
        Av.working(avio_open(output, "file:" + file.toAbsolutePath(), AVIO_FLAG_WRITE), "write " + file.getFileName());
        muxer.context.pb(output);
        return muxer;
    }

    /** The same with a title, chapters and subtitles. */
    public static Muxer mp4(Path file, Inlay inlay) {
        Muxer muxer = mp4(file);
        muxer.inlay = inlay;
        return muxer;
    }

    /** An HLS playlist {@code index.m3u8} with its fMP4 segments beside it. */
    public static Muxer hls(Path folder, int segmentSeconds) {
        Muxer muxer = open("mp4", folder.resolve("index.m3u8"), "movflags", SegmentWriter.MOVE_FLAGS);
        muxer.segments = Optional.of(new SegmentWriter(folder, segmentSeconds));
        return muxer;
    }

    private static Muxer open(String format, Path file, String... options) {
        AVFormatContext context = new AVFormatContext(null);
        Av.working(
                avformat_alloc_output_context2(
                        context, null, format, file.toAbsolutePath().toString()),
                "write " + file.getFileName());
        return new Muxer(context, String.valueOf(file.getFileName()), options);
    }

    /** Adds a stream; answers its number. */
    public int add(StreamShape shape) {
        AVStream stream = Av.made(avformat_new_stream(context, null), "a stream");
        Av.working(avcodec_parameters_copy(stream.codecpar(), shape.parameters), "describe a stream");
        stream.codecpar().codec_tag(0);
        stream.time_base(shape.timeBase);
        timeBases.add(shape.timeBase);
        return timeBases.size() - 1;
    }

    /** Begins the file, once all streams are added. */
    public void start() {
        ChapterMarks.add(context, inlay);
        if (!inlay.title().isBlank()) {
            context.metadata(Av.options("title", inlay.title()));
        }
        inlay.subtitles().forEach(own -> subtitles.add(SubtitleStream.add(context, own, inlay.length())));
        segments.ifPresent(files -> files.begin(context));
        AVDictionary dictionary = Av.options(options);
        try {
            Av.working(avformat_write_header(context, dictionary), "begin " + name);
        } finally {
            av_dict_free(dictionary);
        }
    }

    /** Writes a packet; it stays the caller's. */
    void write(AVPacket packet, int stream) {
        long millis = av_rescale_q(packet.dts(), timeBases.get(stream), SubtitleStream.MILLISECONDS);
        subtitles.forEach(track -> writeUntil(track, millis));
        if (stream == 0) {
            segments.ifPresent(files -> files.picture(context, packet, timeBases.get(0)));
        }
        AVPacket copy = Av.made(av_packet_clone(packet), "a packet");
        try {
            copy.stream_index(stream);
            av_packet_rescale_ts(
                    copy, timeBases.get(stream), context.streams(stream).time_base());
            Av.working(av_write_frame(context, copy), "write " + name);
        } finally {
            av_packet_free(copy);
        }
    }

    private void writeUntil(SubtitleStream track, long millis) {
        track.until(millis, packet -> {
            AVRational unit = context.streams(track.number()).time_base();
            av_packet_rescale_ts(packet, SubtitleStream.MILLISECONDS, unit);
            Av.working(av_write_frame(context, packet), "write " + name);
        });
    }

    /** Ends the file well. */
    public void finish() {
        subtitles.forEach(track -> writeUntil(track, Long.MAX_VALUE));
        segments.ifPresent(files -> files.finish(context));
        Av.working(av_write_trailer(context), "end " + name);
    }

    @Override
    public void close() {
        boolean ownsFile = (context.oformat().flags() & AVFMT_NOFILE) == 0 && context.pb() != null;
        if (ownsFile) {
            avio_closep(context.pb());
        }
        avformat_free_context(context);
    }
}
