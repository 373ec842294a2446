package org.podium.film.encode.measure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;

/**
 * How alike encoded pictures are to those that were given: FFmpeg's SSIM of all three planes, each picture counted alike,
 * however long it is shown.
 */
public record Likeness(long pictures, double ssim) {
    private static final Pattern LINE =
            Pattern.compile("n:(\\d+) Y:[0-9.]+ U:[0-9.]+ V:[0-9.]+ All:([0-9.]+) \\((?:inf|-?[0-9.]+)\\)\\s*");

    /** Reads what the filter wrote, which must be a line for each picture and nothing else. */
    static Likeness of(List<String> lines) {
        double sum = 0;
        long count = 0;
        for (String line : lines) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || Long.parseLong(matcher.group(1)) != ++count) {
                throw new FilmFailure(FailureScope.THIS_WORKER, "FFmpeg's SSIM cannot be understood: " + line);
            }
            sum += Double.parseDouble(matcher.group(2));
        }
        if (count == 0) {
            throw new FilmFailure(FailureScope.THIS_WORKER, "FFmpeg's SSIM filter saw no picture");
        }
        return new Likeness(count, sum / count);
    }
}
