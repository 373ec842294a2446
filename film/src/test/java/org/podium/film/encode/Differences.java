package org.podium.film.encode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.podium.film.encode.av.read.VideoReader;

/**
 * In what two films that should be the same differ, so that a difference that comes once in a thousand times tells where it comes
 * from: the files, and of the video the first picture, where in it, and by how much.
 */
public final class Differences {
    private Differences() {}

    /** One line a difference; none when each file is the same, byte for byte. */
    public static List<String> between(Path one, Path other) {
        TreeSet<String> names = new TreeSet<>(names(one));
        names.addAll(names(other));
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            long at = firstDifference(one.resolve(name), other.resolve(name));
            if (at >= 0) {
                differences.add(name + " from byte " + at + ", "
                        + one.resolve(name).toFile().length() + " and "
                        + other.resolve(name).toFile().length() + " bytes");
                if (name.equals("video.mp4")) {
                    differences.add(pictures(one.resolve(name), other.resolve(name)));
                }
            }
        }
        return differences;
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long firstDifference(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) ? Files.mismatch(one, other) : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String pictures(Path one, Path other) {
        try (VideoReader left = VideoReader.open(one).orElseThrow();
                VideoReader right = VideoReader.open(other).orElseThrow()) {
            for (OptionalLong at = left.next(); at.isPresent(); at = left.next()) {
                long micros = at.getAsLong();
                left.advance(micros);
                right.advance(micros);
                for (int plane = 0; plane < 3; plane++) {
                    String difference =
                            difference(left.shown().orElseThrow(), right.shown().orElseThrow(), plane);
                    if (!difference.isEmpty()) {
                        return "picture of " + micros / 1000 + " ms, plane " + plane + ": " + difference;
                    }
                }
            }
            return "all pictures are the same";
        }
    }

    private static String difference(AVFrame one, AVFrame other, int plane) {
        int width = plane == 0 ? one.width() : one.width() / 2;
        int height = plane == 0 ? one.height() : one.height() / 2;
        int left = width;
        int top = height;
        int right = -1;
        int bottom = -1;
        int most = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int here = one.data(plane).get((long) y * one.linesize(plane) + x) & 255;
                int there = other.data(plane).get((long) y * other.linesize(plane) + x) & 255;
                if (here != there) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x);
                    bottom = Math.max(bottom, y);
                    most = Math.max(most, Math.abs(here - there));
                }
            }
        }
        return right < 0 ? "" : "x " + left + " to " + right + ", y " + top + " to " + bottom + ", by up to " + most;
    }
}
