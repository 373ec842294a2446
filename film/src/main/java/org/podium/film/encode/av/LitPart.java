package org.podium.film.encode.av;

import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.podium.film.layout.Box;

/**
 * Which part of the webcams' picture is ever anything but black. BBB fits all cameras into a frame of fixed shape, and what
 * they do not fill stays black from the first picture to the last. Only bars of equal width on two sides are such a
 * filling: a dark room is not.
 */
public final class LitPart {
    /** Black is 16; coding leaves a little more. */
    private static final int BLACK = 32;

    private static final int STEP = 2;
    private static final int FAR_STEP = 8;
    /** A thinner bar is not worth it, nor is a difference of less between two sides. */
    private static final double THIN = 0.03;
    /** So much of the picture's edge is half black after coding. */
    private static final int FRAY = 2;

    private int width;
    private int height;
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right;
    private int bottom;
    private boolean looked;
    private boolean changed;

    /** Whether a picture is black everywhere but in a part of it. */
    public static boolean isAll(AVFrame frame, Box part) {
        if (part.x() + part.width() > frame.width() || part.y() + part.height() > frame.height()) {
            return false;
        }
        Luma luma = new Luma(frame);
        for (int y = 0; y < frame.height(); y += FAR_STEP) {
            byte[] line = luma.line(y);
            for (int x = 0; x < line.length; x += FAR_STEP) {
                boolean outside = y < part.y() - FRAY
                        || y >= part.y() + part.height() + FRAY
                        || x < part.x() - FRAY
                        || x >= part.x() + part.width() + FRAY;
                if (outside && (line[x] & 255) > BLACK) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Looks at one more picture. */
    void look(AVFrame frame) {
        changed |= looked && (frame.width() != width || frame.height() != height);
        looked = true;
        width = frame.width();
        height = frame.height();
        Luma luma = new Luma(frame);
        for (int y = 0; y < height; y += STEP) {
            byte[] line = luma.line(y);
            for (int x = 0; x < width; x += STEP) {
                boolean inside = y >= top && y < bottom && x >= left && x < right;
                if (!inside && (line[x] & 255) > BLACK) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x + STEP);
                    bottom = Math.max(bottom, y + STEP);
                }
            }
        }
    }

    /** Whether there were pictures, and all of them black, as BBB makes them where there are captions but no cameras. */
    boolean allBlack() {
        return looked && right == 0;
    }

    /** The part within the bars; empty where there are none, or the pictures change their size. */
    Optional<Box> part() {
        if (!looked || changed || right == 0) {
            return Optional.empty();
        }
        int across = bar(left, width - right, width);
        int down = bar(top, height - bottom, height);
        Box part = new Box(across, down, (width & ~1) - 2 * across, (height & ~1) - 2 * down);
        return across + down == 0 ? Optional.empty() : Optional.of(part);
    }

    private static int bar(int one, int other, int length) {
        boolean bars = Math.min(one, other) >= THIN * length && Math.abs(one - other) < THIN * length;
        return bars ? (Math.min(one, other) & ~1) + FRAY : 0;
    }
}
