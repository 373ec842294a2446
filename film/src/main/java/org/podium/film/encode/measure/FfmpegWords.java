package org.podium.film.encode.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;
import org.podium.film.encode.av.AudioEncoder;
import org.podium.film.encode.av.VideoSettings;

/** Command lines of the FFmpeg program, the same version that films are made with, for what films are encoded with. */
public final class FfmpegWords {
    private FfmpegWords() {}

    /**
     * Encodes pictures.
     *
     * @param keys times of key frames, in seconds, with commas between
     */
    public static List<String> pictures(Path from, VideoSettings settings, String keys, Path to) {
        List<String> words = program();
        words.addAll(List.of("-threads", "1", "-f", "nut", "-i", from.toString()));
        words.addAll(List.of("-fps_mode", "passthrough", "-enc_time_base", "demux", "-force_key_frames", keys));
        words.addAll(List.of("-c:v", "libx264", "-preset", settings.preset(), "-crf", settings.quality()));
        words.addAll(List.of("-forced-idr", "1", "-threads", String.valueOf(settings.threads())));
        words.addAll(List.of("-x264-params", settings.parameters(), "-f", "mp4", to.toString()));
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
        return new ArrayList<>(List.of(Loader.load(ffmpeg.class), "-nostdin", "-y", "-v", "error"));
    }
}
