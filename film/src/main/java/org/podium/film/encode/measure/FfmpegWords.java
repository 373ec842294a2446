package org.podium.film.encode.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.encode.av.write.AudioEncoder;
import org.podium.film.encode.av.write.VideoSettings;

/** Command lines of the FFmpeg program, the same version that films are made with, for what films are encoded with. */
public final class FfmpegWords {
    private FfmpegWords() {}

    /** Encodes pictures as they come from a file or pipe, each at its own time, on one thread. */
    public static List<String> pictures(Path from, List<String> coding, Path to) {
        List<String> words = program();
        words.addAll(List.of("-threads", "1", "-f", "nut", "-i", from.toString()));
        words.addAll(List.of("-fps_mode", "passthrough", "-enc_time_base", "demux"));
        words.addAll(coding);
        words.addAll(List.of("-f", "mp4", to.toString()));
        return words;
    }

    /**
     * The coding of our films.
     *
     * @param keys times of key frames, in seconds, with commas between
     */
    public static List<String> x264(VideoSettings settings, String keys) {
        List<String> words = new ArrayList<>(List.of("-force_key_frames", keys, "-forced-idr", "1"));
        words.addAll(List.of("-c:v", "libx264", "-preset", settings.preset(), "-crf", settings.quality()));
        words.addAll(List.of("-threads", String.valueOf(settings.threads()), "-x264-params", settings.parameters()));
        return words;
    }

    /** Reads pictures and throws them away. */
    static List<String> reading(Path from) {
        List<String> words = program();
        words.addAll(List.of("-threads", "1", "-f", "nut", "-i", from.toString()));
        words.addAll(List.of("-fps_mode", "passthrough", "-f", "null", "-"));
        return words;
    }

    /** Tells how alike the pictures of a film and those that it was made of are: a line for each, as they follow each other. */
    static List<String> likeness(Path film, Path pictures) {
        // What is not told alike of both, such as whose colours they are, would be converted before it is compared.
        String even = "setparams=range=tv:colorspace=bt709,settb=1/1000,setpts=N*40";
        String filter = "[0:v]%s[film];[1:v]%s[own];[film][own]ssim=stats_file=-".formatted(even, even);
        List<String> words = program();
        words.addAll(List.of("-i", film.toString(), "-f", "nut", "-i", pictures.toString()));
        words.addAll(
                List.of("-lavfi", filter, "-fps_mode", "passthrough", "-enc_time_base", "filter", "-f", "null", "-"));
        return words;
    }

    /** Encodes sound, given as bare floats. */
    public static List<String> sound(Path from, boolean mono, Path to) {
        List<String> words = program();
        words.addAll(List.of("-f", "f32le", "-ar", String.valueOf(AudioEncoder.RATE), "-ac", mono ? "1" : "2"));
        words.addAll(List.of("-i", from.toString(), "-c:a", "aac", "-aac_coder", AudioEncoder.QUANTIZER));
        words.addAll(List.of("-b:a", String.valueOf(AudioEncoder.bitsPerSecond(mono)), "-f", "mp4", to.toString()));
        return words;
    }

    private static List<String> program() {
        return new ArrayList<>(FfmpegProgram.command(List.of("-nostdin", "-y", "-v", "error")));
    }
}
