package org.podium.film.encode.av.read;

import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.podium.film.encode.av.Av;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;

/** A file of the recording with moving pictures or sound, opened with limits: it may have been made to harm. */
public final class MediaFile implements AutoCloseable {
    private static final String FORMATS = "matroska,webm,mov,mp4,m4a,ogg";

    /** What BBB writes, and nothing else that FFmpeg could decode: also for those who open a decoder of their own. */
    static final String CODECS = "vp8,vp9,libvpx,libvpx-vp9,h264,av1,libdav1d,vorbis,opus,libopus,aac,mp3,mp3float";

    private static final String MOST_STREAMS = "16";
    private static final String PROBE_BYTES = "5000000";
    private static final String PROBE_MICROSECONDS = "5000000";

    public final AVFormatContext context;

    private MediaFile(AVFormatContext context) {
        this.context = context;
    }

    public static MediaFile open(Path path) {
        String name = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path)) {
            throw new FilmFailure(FailureScope.THIS_RECORDING, name + " is not a file");
        }
        AVFormatContext context = Av.made(avformat_alloc_context(), "a reader");
        AVDictionary options = Av.options(
                "protocol_whitelist", "file",
                "format_whitelist", FORMATS,
                "codec_whitelist", CODECS,
                "max_streams", MOST_STREAMS,
                "probesize", PROBE_BYTES,
                "analyzeduration", PROBE_MICROSECONDS);
        try {
            // On failure libav itself frees the context.
            Av.reading(avformat_open_input(context, "file:" + path.toAbsolutePath(), null, options), "open " + name);
        } finally {
            av_dict_free(options);
        }
        MediaFile file = new MediaFile(context);
        try {
            Av.reading(avformat_find_stream_info(context, (AVDictionary) null), "look into " + name);
            return file;
        } catch (FilmFailure failure) {
            file.close();
            throw failure;
        }
    }

    public OptionalInt picture() {
        return best(AVMEDIA_TYPE_VIDEO);
    }

    OptionalInt sound() {
        return best(AVMEDIA_TYPE_AUDIO);
    }

    private OptionalInt best(int type) {
        int index = av_find_best_stream(context, type, -1, -1, (AVCodec) null, 0);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    public AVStream stream(int index) {
        return context.streams(index);
    }

    /** What the file says of its length, in microseconds; 0 where it says nothing. */
    long claimedMicros() {
        long claimed = context.duration();
        return claimed == AV_NOPTS_VALUE || claimed < 0 ? 0 : claimed;
    }

    @Override
    public void close() {
        avformat_close_input(context);
    }
}
