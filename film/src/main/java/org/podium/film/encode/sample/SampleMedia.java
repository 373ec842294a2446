package org.podium.film.encode.sample;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.frame.VideoFrame;
import org.podium.film.encode.av.write.Interleaver;
import org.podium.film.encode.av.write.Muxer;
import org.podium.film.encode.av.write.VideoEncoder;
import org.podium.film.encode.av.write.VideoSettings;
import org.podium.film.layout.Size;

/**
 * Webcams with a voice, and a screen in which text runs. One stretch is encoded and written again and again: it begins
 * with a key frame and nothing of it is shown after its end, so that hours cost little more than their bytes.
 */
final class SampleMedia {
    static final Size SCREEN = new Size(1280, 720);

    private static final Size WEBCAMS = new Size(640, 480);
    private static final int WEBCAMS_RATE = 15;
    private static final int SCREEN_RATE = 5;
    private static final int KEY_SECONDS = 10;
    /** Whole distances of key frames, and whole blocks of sound. */
    static final int STRETCH_SECONDS = 40;
    /** Of the heads in a stretch, so that they do not jump at its end. */
    private static final int SWAYS = 6;

    /** Each picture in its place, and four hours in half a gigabyte. */
    private static final VideoSettings CODING =
            new VideoSettings("veryfast", "26", "keyint=infinite:min-keyint=1:scenecut=0:bframes=0", false, 1);

    private SampleMedia() {}

    static void webcams(Path file, int seconds) {
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        try (SampleVoice voice = new SampleVoice(seconds)) {
            write(file, new Course(WEBCAMS, WEBCAMS_RATE, seconds), Optional.of(voice), (frame, tick) -> {
                people(frame, tick);
                grain(frame, noise, (int) (tick * 7919 % (noise.length / 2)));
            });
        }
    }

    static void screen(Path file, int seconds) {
        write(file, new Course(SCREEN, SCREEN_RATE, seconds), Optional.empty(), SampleMedia::runningText);
    }

    private static void write(Path file, Course course, Optional<SampleVoice> voice, Brush brush) {
        try (VideoEncoder encoder = VideoEncoder.open(course.size(), course.rate(), CODING);
                Packets stretch = stretch(encoder, course, brush);
                Interleaver tracks =
                        new Interleaver(encoder.shape(), voice.map(SampleVoice::shape), List.of(Muxer.mp4(file)))) {
            for (int from = 0; from < course.seconds(); from += STRETCH_SECONDS) {
                int to = Math.min(from + STRETCH_SECONDS, course.seconds());
                try (Packets pictures = stretch.between(0, course.tick(to - from), course.tick(from));
                        Packets sound = sound(voice, from, to)) {
                    tracks.write(pictures, sound, course.tick(to));
                }
            }
            tracks.finish();
        }
    }

    private static Packets stretch(VideoEncoder encoder, Course course, Brush brush) {
        Packets pictures = new Packets();
        try (VideoFrame frame = VideoFrame.of(course.size())) {
            long end = course.tick(Math.min(STRETCH_SECONDS, course.seconds()));
            for (long tick = 0; tick < end; tick++) {
                brush.paint(frame, tick);
                boolean key = tick % course.tick(KEY_SECONDS) == 0;
                encoder.encode(frame, tick, key, List.of(course.size().whole()), pictures);
            }
            encoder.finish(pictures);
        }
        return pictures;
    }

    private static Packets sound(Optional<SampleVoice> voice, int from, int to) {
        return voice.map(own -> own.between(from, to)).orElseGet(Packets::new);
    }

    /** Two heads that sway before a wall. */
    private static void people(VideoFrame frame, long tick) {
        fill(frame, 1, 120);
        fill(frame, 2, 140);
        int half = WEBCAMS.width() / 2;
        double sway = 2 * Math.PI * SWAYS * tick / (STRETCH_SECONDS * WEBCAMS_RATE);
        double[] centres = {half / 2.0 + 20 * Math.sin(sway), half * 1.5 + 20 * Math.sin(sway + 2)};
        byte[] line = new byte[WEBCAMS.width()];
        for (int y = 0; y < WEBCAMS.height(); y++) {
            double down = (y - 240) / 130.0;
            for (int x = 0; x < line.length; x++) {
                double across = (x - centres[x / half]) / 90;
                boolean head = across * across + down * down < 1;
                line[x] = (byte) (head ? 150 + (int) (40 * across) : 60 + y / 8);
            }
            frame.plane(0).put(y * frame.stride(0), line);
        }
    }

    /** On the right half, as a camera in a dark room has it. */
    private static void grain(VideoFrame frame, byte[] noise, int from) {
        byte[] line = new byte[WEBCAMS.width() / 2];
        for (int y = 0; y < WEBCAMS.height(); y++) {
            int right = y * frame.stride(0) + line.length;
            frame.plane(0).get(right, line);
            for (int x = 0; x < line.length; x++) {
                line[x] += (byte) (noise[(from + y * line.length + x) % noise.length] / 32);
            }
            frame.plane(0).put(right, line);
        }
    }

    /** Lines of blocks, as letters are, one line further each second. */
    private static void runningText(VideoFrame frame, long tick) {
        fill(frame, 0, 40);
        fill(frame, 1, 128);
        fill(frame, 2, 128);
        long scrolled = tick / SCREEN_RATE;
        for (int line = 0; line < 30; line++) {
            Random letters = new Random(scrolled + line);
            for (int column = 0; column < 60; column++) {
                int shape = letters.nextInt(1 << 16);
                for (int dot = 0; dot < 16; dot++) {
                    if ((shape >> dot & 1) == 1) {
                        dot(frame, 20 + column * 18 + dot % 4 * 3, 20 + line * 22 + dot / 4 * 4);
                    }
                }
            }
        }
    }

    private static void dot(VideoFrame frame, int x, int y) {
        for (int row = y; row < y + 3; row++) {
            for (int column = x; column < x + 2; column++) {
                frame.plane(0).put(row * frame.stride(0) + column, (byte) 210);
            }
        }
    }

    private static void fill(VideoFrame frame, int plane, int light) {
        byte[] line = new byte[frame.stride(plane)];
        Arrays.fill(line, (byte) light);
        for (int at = 0; at < frame.plane(plane).capacity(); at += line.length) {
            frame.plane(plane).put(at, line);
        }
    }

    /** Draws the picture of a tick. */
    private interface Brush {
        void paint(VideoFrame frame, long tick);
    }

    /** How large, how fast, how long. */
    private record Course(Size size, int rate, int seconds) {
        long tick(int second) {
            return (long) second * rate;
        }
    }
}
