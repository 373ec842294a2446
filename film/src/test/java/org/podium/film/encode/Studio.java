package org.podium.film.encode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongToIntFunction;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.frame.VideoFrame;
import org.podium.film.encode.av.write.AudioEncoder;
import org.podium.film.encode.av.write.Interleaver;
import org.podium.film.encode.av.write.Muxer;
import org.podium.film.encode.av.write.VideoEncoder;
import org.podium.film.encode.av.write.VideoSettings;
import org.podium.film.layout.Size;
import org.podium.film.timeline.Span;

/** Makes media for tests: webcams that flash brightly for a tenth of a second each five seconds, with a tone meanwhile. */
public final class Studio {
    static final int EVERY_SECONDS = 5;

    /** As bright as can be without being white: white webcams are those of nobody. */
    private static final int FLASH = 215;

    private static final int RATE = 20;
    private static final Size SIZE = new Size(320, 240);

    private Studio() {}

    public static void flashingWebcams(Path file, Duration length) {
        flashingWebcams(file, length, Duration.ZERO);
    }

    /** The same with the sound later than the picture. */
    public static void flashingWebcams(Path file, Duration length, Duration soundLate) {
        make(file, length, length, soundLate, 1);
    }

    /** The same with the sound on the left only. */
    static void webcamsHeardLeft(Path file, Duration length) {
        make(file, length, length, Duration.ZERO, 0);
    }

    /** The same with the sound shorter than the picture. */
    public static void soundEndsEarly(Path file, Duration length, Duration soundLength) {
        make(file, length, soundLength, Duration.ZERO, 1);
    }

    /** A shared screen of a size, on which little moves. */
    public static void screen(Path file, Size size, Duration length) {
        silent(file, size, length, _ -> 60);
    }

    /** Silent webcams, all of them off for a while: white, as BBB publishes it. */
    public static void webcamsOff(Path file, Duration length, Span off) {
        silent(
                file,
                SIZE,
                length,
                tick -> off.contains(Duration.ofMillis(tick * 1000 / RATE)) ? 235 : 60 + (int) (tick % 8));
    }

    /** Pictures of one grey each, by their tick. */
    private static void silent(Path file, Size size, Duration length, LongToIntFunction grey) {
        try (VideoEncoder pictures = VideoEncoder.open(size, RATE, VideoSettings.USUAL);
                Interleaver tracks = new Interleaver(pictures.shape(), Optional.empty(), List.of(Muxer.mp4(file)));
                Packets shown = new Packets();
                Packets silence = new Packets();
                VideoFrame frame = VideoFrame.of(size)) {
            long ticks = length.toMillis() * RATE / 1000;
            for (long tick = 0; tick < ticks; tick++) {
                fill(frame, grey.applyAsInt(tick));
                pictures.encode(frame, tick, tick % (8 * RATE) == 0, List.of(size.whole()), shown);
            }
            pictures.finish(shown);
            tracks.write(shown, silence, ticks);
            tracks.finish();
        }
    }

    /** The same with the encoded sound changed by hand. */
    static void edited(Path file, Duration length, Consumer<Packets> editor) {
        make(file, length, editor, encoder -> tones(encoder, length, Duration.ZERO, 1));
    }

    private static void make(
            Path file, Duration length, Duration soundLength, Duration soundLate, float loudnessRight) {
        make(file, length, _ -> {}, encoder -> tones(encoder, soundLength, soundLate, loudnessRight));
    }

    private static void make(
            Path file, Duration length, Consumer<Packets> editor, Function<AudioEncoder, Packets> sounds) {
        try (VideoEncoder pictures = VideoEncoder.open(SIZE, RATE, VideoSettings.USUAL);
                AudioEncoder sound = AudioEncoder.open(false);
                Interleaver tracks =
                        new Interleaver(pictures.shape(), Optional.of(sound.shape()), List.of(Muxer.mp4(file)));
                Packets shown = flashes(pictures, length);
                Packets heard = sounds.apply(sound)) {
            editor.accept(heard);
            tracks.write(shown, heard, length.toMillis() * RATE / 1000);
            tracks.finish();
        }
    }

    private static Packets flashes(VideoEncoder encoder, Duration length) {
        Packets packets = new Packets();
        try (VideoFrame frame = VideoFrame.of(SIZE)) {
            for (long tick = 0; tick < length.toMillis() * RATE / 1000; tick++) {
                boolean flash = tick % (EVERY_SECONDS * RATE) < RATE / 10 && tick >= RATE;
                fill(frame, flash ? FLASH : 40 + (int) (tick % 8));
                encoder.encode(frame, tick, tick % (2 * RATE) == 0, List.of(SIZE.whole()), packets);
            }
            encoder.finish(packets);
        }
        return packets;
    }

    private static void fill(VideoFrame frame, int light) {
        for (int plane = 0; plane < 3; plane++) {
            for (int i = 0; i < frame.plane(plane).capacity(); i++) {
                frame.plane(plane).put(i, (byte) (plane == 0 ? light : 128));
            }
        }
    }

    private static Packets tones(AudioEncoder encoder, Duration length, Duration late, float loudnessRight) {
        Packets packets = new Packets();
        float[] left = new float[AudioEncoder.BLOCK];
        float[] right = new float[AudioEncoder.BLOCK];
        long samples = length.toMillis() * AudioEncoder.RATE / 1000;
        for (long position = 0; position < samples; position += AudioEncoder.BLOCK) {
            int count = (int) Math.min(AudioEncoder.BLOCK, samples - position);
            for (int i = 0; i < count; i++) {
                left[i] = tone(position + i - late.toMillis() * AudioEncoder.RATE / 1000);
                right[i] = loudnessRight * left[i];
            }
            encoder.encode(left, right, count, packets);
        }
        encoder.finish(packets);
        return packets;
    }

    private static float tone(long sample) {
        boolean heard = sample >= AudioEncoder.RATE
                && sample % ((long) EVERY_SECONDS * AudioEncoder.RATE) < AudioEncoder.RATE / 10;
        return heard ? (float) (0.5 * Math.sin(2 * Math.PI * 1000 * sample / AudioEncoder.RATE)) : 0;
    }
}
