package org.podium.film.encode.sample;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.podium.film.encode.av.AudioEncoder;
import org.podium.film.encode.av.Interleaver;
import org.podium.film.encode.av.Muxer;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.StreamShape;
import org.podium.film.encode.av.VideoEncoder;
import org.podium.film.encode.av.VideoFrame;
import org.podium.film.encode.av.VideoSettings;
import org.podium.film.layout.Size;

/** Webcams with a voice, and a screen in which text runs; written minute by minute. */
final class SampleMedia {
    static final Size SCREEN = new Size(1280, 720);

    private static final Size WEBCAMS = new Size(640, 480);
    private static final int WEBCAMS_RATE = 15;
    private static final int SCREEN_RATE = 5;
    private static final int KEY_SECONDS = 10;

    /** Fast, and nothing told of what changed: as good as what browsers send. */
    private static final VideoSettings CODING =
            new VideoSettings("ultrafast", "26", "keyint=infinite:min-keyint=1:scenecut=0", false, 1);

    private SampleMedia() {}

    static void webcams(Path file, int seconds) {
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        try (Voice voice = new Voice()) {
            write(file, new Course(WEBCAMS, WEBCAMS_RATE, seconds), Optional.of(voice), (frame, tick) -> {
                people(frame, tick);
                grain(frame, noise, (int) (tick * 7919 % (noise.length / 2)));
            });
        }
    }

    static void screen(Path file, int seconds) {
        write(file, new Course(SCREEN, SCREEN_RATE, seconds), Optional.empty(), SampleMedia::runningText);
    }

    private static void write(Path file, Course course, Optional<Voice> voice, Brush brush) {
        try (VideoEncoder encoder = VideoEncoder.open(course.size(), course.rate(), CODING);
                VideoFrame frame = VideoFrame.of(course.size());
                Interleaver tracks =
                        new Interleaver(encoder.shape(), voice.map(Voice::shape), List.of(Muxer.mp4(file)))) {
            long end = (long) course.seconds() * course.rate();
            long minute = (long) SampleLecture.MINUTE * course.rate();
            try (Packets pictures = new Packets()) {
                for (long tick = 0; tick < end; tick++) {
                    brush.paint(frame, tick);
                    boolean key = tick % ((long) KEY_SECONDS * course.rate()) == 0;
                    encoder.encode(frame, tick, key, List.of(course.size().whole()), pictures);
                    if (tick + 1 == end) {
                        encoder.finish(pictures);
                    }
                    if (tick + 1 == end || ((tick + 1) % minute == 0 && pictures.count() > 0)) {
                        flush(tracks, pictures, voice, course, tick + 1);
                    }
                }
            }
            tracks.finish();
        }
    }

    private static void flush(Interleaver tracks, Packets pictures, Optional<Voice> voice, Course course, long end) {
        Duration moment = Duration.ofMillis(end * 1000 / course.rate());
        boolean last = end == (long) course.seconds() * course.rate();
        try (Packets sound = voice.map(own -> own.until(moment, last)).orElseGet(Packets::new)) {
            tracks.write(pictures, sound, end);
        }
        pictures.close();
    }

    /** Two heads that sway before a wall. */
    private static void people(VideoFrame frame, long tick) {
        fill(frame, 1, 120);
        fill(frame, 2, 140);
        int half = WEBCAMS.width() / 2;
        double[] centres = {half / 2.0 + 20 * Math.sin(tick / 15.0), half * 1.5 + 20 * Math.sin(tick / 15.0 + 2)};
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
    private record Course(Size size, int rate, int seconds) {}

    /** A tone that rises and falls like speech. */
    private static final class Voice implements AutoCloseable {
        private final AudioEncoder encoder = AudioEncoder.open(false);
        private final float[] samples = new float[AudioEncoder.BLOCK];
        private long position;

        StreamShape shape() {
            return encoder.shape();
        }

        Packets until(Duration moment, boolean last) {
            Packets packets = new Packets();
            long end = moment.toMillis() * AudioEncoder.RATE / 1000;
            while (position < end) {
                int count = (int) (last ? Math.min(AudioEncoder.BLOCK, end - position) : AudioEncoder.BLOCK);
                for (int i = 0; i < count; i++) {
                    double time = (position + i) / (double) AudioEncoder.RATE;
                    double loud = 0.15 * (1 + Math.sin(6 * time)) * (Math.sin(0.8 * time) > -0.5 ? 1 : 0);
                    samples[i] = (float) (loud * Math.sin(2 * Math.PI * (180 * time + 3 * Math.sin(4 * time))));
                }
                encoder.encode(samples, samples, count, packets);
                position += count;
            }
            if (last) {
                encoder.finish(packets);
            }
            return packets;
        }

        @Override
        public void close() {
            encoder.close();
        }
    }
}
