package org.podium.fakebbb.lecture.media;

import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

/** Writes WebM, Ogg or MP4 files. */
public final class MediaFile {
    /** Gives the picture that is seen at a moment; the same object again if nothing has changed. */
    @FunctionalInterface
    public interface Camera {
        BufferedImage at(double seconds);
    }

    private MediaFile() {}

    /** A picture with or without sound, for so many seconds; a file that ends in {@code .m4v} is an MP4. */
    public static void write(Path file, PictureShape shape, Camera camera, double seconds, Optional<Sound> sound)
            throws IOException {
        AVFormatContext output = open(file, file.toString().endsWith(".m4v") ? "mp4" : "webm");
        try (PictureTrack picture = new PictureTrack(output, shape)) {
            SoundTrack audio = sound.isPresent() ? new SoundTrack(output, sound.get()) : null;
            Failed.unless(avformat_write_header(output, (AVDictionary) null), "begin " + file);
            BufferedImage last = null;
            long frames = Math.round(seconds * shape.perSecond());
            for (long n = 0; n < frames; n++) {
                double at = (double) n / shape.perSecond();
                BufferedImage now = camera.at(at);
                if (now.equals(last)) {
                    picture.again();
                } else {
                    picture.add(now);
                }
                last = now;
                if (audio != null) {
                    audio.until(at);
                }
            }
            picture.end();
            if (audio != null) {
                audio.end();
                audio.close();
            }
            Failed.unless(av_write_trailer(output), "end " + file);
        } finally {
            close(output);
        }
    }

    /** Sound alone; the file's ending tells whether it is WebM or Ogg. */
    public static void write(Path file, Sound sound) throws IOException {
        AVFormatContext output = open(file, file.toString().endsWith(".ogg") ? "ogg" : "webm");
        try (SoundTrack audio = new SoundTrack(output, sound)) {
            Failed.unless(avformat_write_header(output, (AVDictionary) null), "begin " + file);
            audio.end();
            Failed.unless(av_write_trailer(output), "end " + file);
        } finally {
            close(output);
        }
    }

    static AVFormatContext open(Path file, String format) throws IOException {
        AVFormatContext output = new AVFormatContext(null);
        Failed.unless(avformat_alloc_output_context2(output, null, format, file.toString()), "prepare " + file);
        output.flags(output.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        AVIOContext out = new AVIOContext(null);
        Failed.unless(avio_open(out, file.toString(), AVIO_FLAG_WRITE), "create " + file);
        output.pb(out);
        return output;
    }

    static void close(AVFormatContext output) {
        avio_closep(output.pb());
        avformat_free_context(output);
    }
}
