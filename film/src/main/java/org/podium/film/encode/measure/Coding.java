package org.podium.film.encode.measure;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;

import java.util.ArrayList;
import java.util.List;
import org.podium.film.encode.av.write.VideoSettings;

/**
 * A way in which the FFmpeg program can encode pictures, each on one thread.
 *
 * @param encoder libavcodec's name
 * @param words of the program's command line
 */
public record Coding(String name, String encoder, List<String> words) {
    public Coding {
        words = List.copyOf(words);
    }

    /** x264 as anyone would call it: a preset, a quality, nothing else. */
    public static Coding plain(int quality) {
        String name = "x264 veryfast, crf " + quality;
        return of(name, "libx264", "-preset", "veryfast", "-crf", String.valueOf(quality));
    }

    /** x264 as our films are encoded, but told nothing of what changed. */
    public static Coding x264(String name, VideoSettings settings, String keys) {
        return new Coding(name, "libx264", FfmpegWords.x264(settings, keys));
    }

    /** Other encoders with what docs/decisions found best of them, as far as they are built in. */
    public static List<Coding> others() {
        List<Coding> others = new ArrayList<>();
        others.add(of("OpenH264, 400 kbit/s", "libopenh264", "-coder", "cabac", "-b:v", "400k"));
        for (int quality : new int[] {35, 45}) {
            others.add(of(
                    "SVT-AV1 preset 12, crf " + quality,
                    "libsvtav1",
                    "-preset",
                    "12",
                    "-crf",
                    String.valueOf(quality),
                    "-svtav1-params",
                    "scm=1:lp=1"));
        }
        others.removeIf(coding -> !coding.available());
        return others;
    }

    private static Coding of(String name, String encoder, String... words) {
        List<String> all = new ArrayList<>(List.of("-c:v", encoder, "-threads", "1"));
        all.addAll(List.of(words));
        return new Coding(name, encoder, all);
    }

    /** Whether FFmpeg was built with its encoder; the program is of the same build as the library. */
    private boolean available() {
        var codec = avcodec_find_encoder_by_name(encoder);
        return codec != null && !codec.isNull();
    }
}
