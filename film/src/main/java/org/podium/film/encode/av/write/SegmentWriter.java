package org.podium.film.encode.av.write;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avformat.avio_write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.podium.film.encode.av.Av;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;

/**
 * Cuts a fragmented MP4 into the files of an HLS playlist (RFC 8216): {@code init.mp4}, {@code 00000.m4s} and so on,
 * {@code index.m3u8}. A segment begins with the first key frame at or after a multiple of its length. Of libavformat's
 * own {@code hls} muxer this is the part we need; that one keeps 12 KB of memory for each segment it has written.
 */
final class SegmentWriter {
    /** Fragments where we say so, each with its own index; the header waits for the first, to know where tracks begin. */
    static final String MOVE_FLAGS = "+frag_custom+dash+delay_moov+skip_trailer";

    /** A box {@code styp} of ISO/IEC 14496-12, with the brands of DASH segments. */
    private static final byte[] SEGMENT_TYPE =
            "\0\0\0\u0018stypmsdh\0\0\0\0msdhmsix".getBytes(StandardCharsets.ISO_8859_1);

    private static final String HEADER = "init.mp4";

    private final Path folder;
    private final int segmentSeconds;
    private final List<Double> lengths = new ArrayList<>();
    private boolean headed;
    /** In seconds of the pictures' time: where the segment began that is being written, and the end of its last picture. */
    private double began;

    private double end;

    SegmentWriter(Path folder, int segmentSeconds) {
        this.folder = folder;
        this.segmentSeconds = segmentSeconds;
    }

    /** Before the header is written. */
    void begin(AVFormatContext context) {
        // All times later by the sound's priming: players that ignore edit lists stay in step.
        context.avoid_negative_ts(AVFormatContext.AVFMT_AVOID_NEG_TS_MAKE_NON_NEGATIVE);
        open(context, HEADER);
    }

    /** Before a picture is written, whose times are counted in a unit. */
    void picture(AVFormatContext context, AVPacket packet, AVRational unit) {
        double seconds = (double) packet.pts() * unit.num() / unit.den();
        boolean key = (packet.flags() & AV_PKT_FLAG_KEY) != 0;
        if (key && seconds >= (lengths.size() + 1.0) * segmentSeconds) {
            cut(context, seconds);
        }
        end = (double) (packet.pts() + packet.duration()) * unit.num() / unit.den();
    }

    /** After the last packet. */
    void finish(AVFormatContext context) {
        cut(context, end);
        close(context, name(lengths.size()));
        StringBuilder text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:")
                .append(lengths.stream().mapToLong(Math::round).max().orElse(segmentSeconds))
                .append("\n#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-PLAYLIST-TYPE:VOD\n#EXT-X-INDEPENDENT-SEGMENTS\n")
                .append("#EXT-X-MAP:URI=\"" + HEADER + "\"\n");
        for (int i = 0; i < lengths.size(); i++) {
            text.append(String.format(Locale.ROOT, "#EXTINF:%.6f,\n%s\n", lengths.get(i), name(i)));
        }
        text.append("#EXT-X-ENDLIST\n");
        try {
            Files.writeString(folder.resolve("index.m3u8"), text);
        } catch (IOException failure) {
            throw new FilmFailure(
                    FailureScope.THIS_WORKER, "cannot write index.m3u8: " + failure.getMessage(), failure);
        }
    }

    /** Writes what came since the last cut into a file of its own. */
    private void cut(AVFormatContext context, double until) {
        if (!headed) {
            flush(context, HEADER);
            headed = true;
        }
        String name = name(lengths.size());
        close(context, name);
        open(context, name);
        avio_write(context.pb(), SEGMENT_TYPE, SEGMENT_TYPE.length);
        flush(context, name);
        lengths.add(until - began);
        began = until;
    }

    private static String name(int segment) {
        return String.format(Locale.ROOT, "%05d.m4s", segment);
    }

    private void open(AVFormatContext context, String name) {
        AVIOContext output = new AVIOContext(null);
        Av.working(
                avio_open(output, "file:" + folder.resolve(name).toAbsolutePath(), AVIO_FLAG_WRITE), "write " + name);
        context.pb(output);
    }

    private static void flush(AVFormatContext context, String name) {
        Av.working(av_write_frame(context, null), "write " + name);
    }

    /** Ends the file before. Only now may it be told that the disk is full. */
    private static void close(AVFormatContext context, String next) {
        AVIOContext output = context.pb();
        context.pb(null);
        Av.working(avio_closep(output), "write the file before " + next);
    }
}
