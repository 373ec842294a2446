package org.podium.film.encode.compose;

import org.podium.film.encode.av.VideoFrame;
import org.podium.film.layout.Box;

/**
 * Copies a scaled picture to its place, if need be from BT.601, in which browsers and BBB's own scripts code cameras and
 * screens without saying so, to the BT.709 of our pictures. Left as it is, red faces turn orange.
 */
final class Recolour {
    private static final int SHIFT = 14;
    private static final int ONE = 1 << SHIFT;

    /**
     * What becomes of each pair of blueness and redness: the two new ones in the lowest bytes, and above them how much
     * lighter the pixel becomes. Reckoning it anew for each pixel took a thirtieth of a film's time.
     */
    private static final int[] TABLE = table();

    private byte[] blue = new byte[0];
    private byte[] red = new byte[0];
    private byte[] luma = new byte[0];
    private int[] lighter = new int[0];

    /** Copies the upper left part of a picture, as large as the box, to the box in another. */
    void copy(VideoFrame from, VideoFrame to, Box box, boolean recolour) {
        int half = box.width() / 2;
        if (blue.length < half) {
            blue = new byte[half];
            red = new byte[half];
            luma = new byte[2 * half];
            lighter = new int[half];
        }
        for (int row = 0; row < box.height(); row += 2) {
            from.plane(1).get(row / 2 * from.stride(1), blue, 0, half);
            from.plane(2).get(row / 2 * from.stride(2), red, 0, half);
            if (recolour) {
                recolourDifferences(half);
            }
            for (int line = row; line < row + 2; line++) {
                from.plane(0).get(line * from.stride(0), luma, 0, 2 * half);
                if (recolour) {
                    recolourLuma(half);
                }
                to.plane(0).put((box.y() + line) * to.stride(0) + box.x(), luma, 0, 2 * half);
            }
            int down = (box.y() + row) / 2;
            to.plane(1).put(down * to.stride(1) + box.x() / 2, blue, 0, half);
            to.plane(2).put(down * to.stride(2) + box.x() / 2, red, 0, half);
        }
    }

    private void recolourDifferences(int half) {
        for (int x = 0; x < half; x++) {
            int entry = TABLE[(blue[x] & 255) << 8 | (red[x] & 255)];
            blue[x] = (byte) (entry >> 8);
            red[x] = (byte) entry;
            lighter[x] = entry >> 16;
        }
    }

    private void recolourLuma(int half) {
        for (int x = 0; x < half; x++) {
            int more = lighter[x];
            luma[2 * x] = (byte) bound((luma[2 * x] & 255) + more);
            luma[2 * x + 1] = (byte) bound((luma[2 * x + 1] & 255) + more);
        }
    }

    private static int[] table() {
        int[] factors = factors();
        int[] table = new int[1 << 16];
        for (int i = 0; i < table.length; i++) {
            int b = (i >> 8) - 128;
            int r = (i & 255) - 128;
            int more = (factors[0] * b + factors[1] * r + ONE / 2) >> SHIFT;
            int bluer = bound(((factors[2] * b + factors[3] * r + ONE / 2) >> SHIFT) + 128);
            int redder = bound(((factors[4] * b + factors[5] * r + ONE / 2) >> SHIFT) + 128);
            table[i] = more << 16 | bluer << 8 | redder;
        }
        return table;
    }

    private static int bound(int value) {
        return Math.max(1, Math.min(254, value));
    }

    /** What blueness and redness of BT.601 add to luma, blueness and redness of BT.709. */
    private static int[] factors() {
        int[] factors = new int[6];
        for (int input = 0; input < 2; input++) {
            double b = input == 0 ? 1 / 224.0 : 0;
            double r = input == 1 ? 1 / 224.0 : 0;
            double red = 2 * (1 - 0.299) * r;
            double blue = 2 * (1 - 0.114) * b;
            double green = -(0.299 * red + 0.114 * blue) / 0.587;
            double light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
            factors[input] = (int) Math.round(light * 219 * ONE);
            factors[2 + input] = (int) Math.round((blue - light) / (2 * (1 - 0.0722)) * 224 * ONE);
            factors[4 + input] = (int) Math.round((red - light) / (2 * (1 - 0.2126)) * 224 * ONE);
        }
        return factors;
    }
}
