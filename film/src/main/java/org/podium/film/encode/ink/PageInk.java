package org.podium.film.encode.ink;

import java.awt.image.BufferedImage;
import java.util.function.IntBinaryOperator;
import org.podium.film.layout.Box;
import org.podium.film.layout.Ink;
import org.podium.film.layout.Size;

/**
 * What is written on a page, gathered from small pictures of it: each pixel that differs from its neighbour. So an even
 * ground of any colour is blank, and letters, lines and photographs are not.
 */
final class PageInk implements Ink {
    /** Of 256 shades; what differs less is a shadow, a gradient or a trace of coding. */
    private static final int DIFFERENCE = 14;

    private final Box room;
    private final Size size;
    private final boolean[] inked;
    private long[] sums = new long[0];

    /**
     * @param room where the page lies on the canvas
     * @param size of the pictures
     */
    PageInk(Box room, Size size) {
        this.room = room;
        this.size = size;
        this.inked = new boolean[size.width() * size.height()];
    }

    /** Adds what one more picture shows, but for a round spot: the pointer writes nothing. */
    void add(BufferedImage picture, Spot without) {
        int[] rgb = picture.getRGB(0, 0, size.width(), size.height(), null, 0, size.width());
        add((x, y) -> rgb[y * size.width() + x], PageInk::difference, without);
    }

    /** Adds what one more picture shows, of which only the brightness is known. */
    void addLight(IntBinaryOperator light) {
        add(light, (one, other) -> Math.abs(one - other), Spot.NONE);
    }

    private void add(IntBinaryOperator pixel, IntBinaryOperator difference, Spot without) {
        sums = new long[0];
        for (int y = 0; y < size.height() - 1; y++) {
            for (int x = 0; x < size.width() - 1; x++) {
                int here = pixel.applyAsInt(x, y);
                boolean edge = difference.applyAsInt(here, pixel.applyAsInt(x + 1, y)) > DIFFERENCE
                        || difference.applyAsInt(here, pixel.applyAsInt(x, y + 1)) > DIFFERENCE;
                if (edge && !without.covers(x, y)) {
                    inked[y * size.width() + x] = true;
                }
            }
        }
    }

    private static int difference(int one, int other) {
        int red = Math.abs((one >> 16 & 255) - (other >> 16 & 255));
        int green = Math.abs((one >> 8 & 255) - (other >> 8 & 255));
        int blue = Math.abs((one & 255) - (other & 255));
        return Math.max(red, Math.max(green, blue));
    }

    @Override
    public long in(Box box) {
        int left = across(box.x());
        int top = down(box.y());
        int right = Math.min(size.width(), across(box.x() + box.width()) + 1);
        int bottom = Math.min(size.height(), down(box.y() + box.height()) + 1);
        if (sums.length == 0) {
            sums = sums();
        }
        return right <= left || bottom <= top
                ? 0
                : sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top);
    }

    private int across(int x) {
        return Math.clamp((long) (x - room.x()) * size.width() / room.width(), 0, size.width());
    }

    private int down(int y) {
        return Math.clamp((long) (y - room.y()) * size.height() / room.height(), 0, size.height());
    }

    /** How much ink is left of and above each point. */
    private long[] sums() {
        int stride = size.width() + 1;
        long[] all = new long[stride * (size.height() + 1)];
        for (int y = 1; y <= size.height(); y++) {
            long line = 0;
            for (int x = 1; x <= size.width(); x++) {
                line += inked[(y - 1) * size.width() + x - 1] ? 1 : 0;
                all[y * stride + x] = all[(y - 1) * stride + x] + line;
            }
        }
        return all;
    }

    private long sum(int x, int y) {
        return sums[y * (size.width() + 1) + x];
    }

    /** A round part of a picture. */
    record Spot(double x, double y, double radius) {
        static final Spot NONE = new Spot(0, 0, -1);

        boolean covers(int atX, int atY) {
            return radius > 0 && Math.hypot(atX - x, atY - y) <= radius;
        }
    }
}
