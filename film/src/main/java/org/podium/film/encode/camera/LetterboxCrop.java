package org.podium.film.encode.camera;

import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.podium.film.encode.av.frame.Luma;
import org.podium.film.layout.Box;

/**
 * Whether the webcams are all there is in a picture. BBB fits all cameras into a frame of fixed shape, and what they do not
 * fill is white, or black in older versions.
 */
public final class LetterboxCrop {
    /** Black is 16, white 235; coding leaves a little more. */
    private static final int BLACK = 32;

    private static final int WHITE = 225;
    private static final int STEP = 8;
    /** A bar is so much of a side at least. */
    private static final int BAR = 12;
    /** So much of the picture's edge is half ground after coding. */
    private static final int FRAY = 2;

    private LetterboxCrop() {}

    /** Whether a picture is black or white everywhere but in some parts of it. */
    public static boolean isAll(AVFrame frame, List<Box> parts) {
        for (Box part : parts) {
            if (part.x() + part.width() > frame.width() || part.y() + part.height() > frame.height()) {
                return false;
            }
        }
        Luma luma = new Luma(frame);
        for (int y = 0; y < frame.height(); y += STEP) {
            byte[] line = luma.line(y);
            for (int x = 0; x < line.length; x += STEP) {
                int light = line[x] & 255;
                if (light > BLACK && light < WHITE && isOutside(x, y, parts)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a part of a picture is white everywhere. */
    public static boolean isWhite(AVFrame frame, Box part) {
        Luma luma = new Luma(frame);
        for (int y = part.y(); y < part.y() + part.height(); y += STEP) {
            byte[] line = luma.line(y);
            for (int x = part.x(); x < part.x() + part.width(); x += STEP) {
                if ((line[x] & 255) < WHITE) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Whether a part begins and ends with white, above and below or at both sides, or its last corner is white, as a picture of
     * several webcams may have it.
     */
    public static boolean isBarred(AVFrame frame, Box part) {
        int across = part.width() / BAR & ~1;
        int down = part.height() / BAR & ~1;
        if (across < STEP || down < STEP) {
            return false;
        }
        int right = part.x() + part.width() - across;
        int bottom = part.y() + part.height() - down;
        Box corner = new Box(right - 2 * across, bottom - 2 * down, 3 * across, 3 * down);
        return isWhite(frame, corner)
                || (isWhite(frame, new Box(part.x(), part.y(), part.width(), down))
                        && isWhite(frame, new Box(part.x(), bottom, part.width(), down)))
                || (isWhite(frame, new Box(part.x(), part.y(), across, part.height()))
                        && isWhite(frame, new Box(right, part.y(), across, part.height())));
    }

    private static boolean isOutside(int x, int y, List<Box> parts) {
        return parts.stream()
                .noneMatch(part -> x >= part.x() - FRAY
                        && x < part.x() + part.width() + FRAY
                        && y >= part.y() - FRAY
                        && y < part.y() + part.height() + FRAY);
    }
}
