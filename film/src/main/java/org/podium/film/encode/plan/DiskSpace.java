package org.podium.film.encode.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.podium.film.layout.Size;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;

/**
 * Whether the disk has room for a film: twice what it will probably be, since nobody knows that beforehand, and others
 * write to the disk too.
 */
public final class DiskSpace {
    private static final int TIMES = 2;
    private static final double PIXELS_OF_720P = 1280.0 * 720;

    /** Bits a second at 720p; measured on the test recordings, where one webcam is noise. */
    private static final double STILL_BITS = 350_000;

    private static final double CAMERAS_BITS = 100_000;
    private static final double SOUND_BITS = 130_000;

    private DiskSpace() {}

    /** Bytes of the finished film. */
    public static long expected(FilmPlan plan, boolean segments) {
        double pictures = STILL_BITS + (plan.cast().cameras().isPresent() ? CAMERAS_BITS : 0);
        double bits = 0;
        for (int i = 0; i < plan.renditions().size(); i++) {
            Size size = plan.renditions().get(i).size();
            double own = SOUND_BITS + pictures * Math.pow(size.width() * (double) size.height() / PIXELS_OF_720P, 0.75);
            int copies = (i == 0 ? 1 : 0) + (segments ? 1 : 0);
            bits += own * copies;
        }
        return Math.round(bits / 8 * plan.timeline().length().toMillis() / 1000);
    }

    /** Fails where there is not room enough. */
    public static void demand(long expected, Path folder) {
        try {
            demand(expected, Files.getFileStore(folder).getUsableSpace());
        } catch (IOException unknown) {
            throw new FilmFailure(
                    FailureScope.THIS_WORKER, "cannot ask how full the disk is: " + unknown.getMessage(), unknown);
        }
    }

    static void demand(long expected, long free) {
        if (free < TIMES * expected) {
            throw new FilmFailure(
                    FailureScope.THIS_WORKER,
                    "not enough room on the disk: the film will take about " + megabytes(expected) + ", asked for is "
                            + TIMES + " times that, and " + megabytes(free) + " are free");
        }
    }

    private static String megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000 + " MB";
    }
}
