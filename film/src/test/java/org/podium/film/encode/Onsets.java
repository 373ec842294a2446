package org.podium.film.encode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.podium.film.encode.av.Reel;
import org.podium.film.encode.av.read.AudioReader;
import org.podium.film.encode.av.read.VideoReader;
import org.podium.film.encode.av.write.AudioEncoder;

/** When flashes begin in a film's picture, and tones in its sound; in milliseconds. */
public final class Onsets {
    private static final int BRIGHT = 200;
    private static final float LOUD = 0.1f;

    private Onsets() {}

    /** Looks at one pixel, given as parts of the picture's width and height. */
    public static List<Long> seen(Path film, double across, double down) {
        List<Long> onsets = new ArrayList<>();
        boolean bright = false;
        try (VideoReader reader = VideoReader.open(film).orElseThrow()) {
            for (Reel.Shot shot : Reel.of(film).pictures()) {
                reader.advance(shot.micros());
                AVFrame frame = reader.shown().orElseThrow();
                int x = (int) (frame.width() * across);
                int y = (int) (frame.height() * down);
                boolean now = (frame.data(0).get((long) y * frame.linesize(0) + x) & 255) > BRIGHT;
                if (now && !bright) {
                    onsets.add(shot.micros() / 1000);
                }
                bright = now;
            }
        }
        return onsets;
    }

    public static List<Long> heard(Path film, long seconds) {
        List<Long> onsets = new ArrayList<>();
        float[] left = new float[AudioEncoder.RATE / 1000];
        float[] right = new float[AudioEncoder.RATE / 1000];
        long lastLoud = -1000;
        try (AudioReader reader = AudioReader.open(film).orElseThrow()) {
            for (long millisecond = 0; millisecond < seconds * 1000; millisecond++) {
                reader.read(left, right, left.length);
                if (loudest(left) > LOUD) {
                    if (millisecond - lastLoud > 500) {
                        onsets.add(millisecond);
                    }
                    lastLoud = millisecond;
                }
            }
        }
        return onsets;
    }

    private static float loudest(float[] samples) {
        float most = 0;
        for (float sample : samples) {
            most = Math.max(most, Math.abs(sample));
        }
        return most;
    }
}
