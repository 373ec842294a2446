package org.podium.film.encode.compose;

/**
 * From RGB to the colours of video: BT.709, limited range, colour at half resolution. Done here and not by swscale, as
 * mostly a few small rectangles change, for which preparing a scaler would cost more than the work.
 */
final class Colours {
    private static final int HALF = 1 << 15;

    private Colours() {}

    static int luma(int red, int green, int blue) {
        return ((11966 * red + 40254 * green + 4064 * blue + HALF) >> 16) + 16;
    }

    static int blueness(int red, int green, int blue) {
        return ((-6596 * red - 22189 * green + 28785 * blue + HALF) >> 16) + 128;
    }

    static int redness(int red, int green, int blue) {
        return ((28784 * red - 26145 * green - 2639 * blue + HALF) >> 16) + 128;
    }

    /**
     * Two lines of pixels to two lines of luma and one each of the colour differences. Pages are mostly even: four pixels
     * of one colour are reckoned once for as long as that colour goes on.
     */
    static void convert(
            int[] rgb, int upper, int lower, int width, byte[] luma, byte[] lumaBelow, byte[] blue, byte[] red) {
        int even = rgb[upper];
        byte evenLuma = luma(even);
        byte evenBlue = (byte) blueness(even >> 16 & 255, even >> 8 & 255, even & 255);
        byte evenRed = (byte) redness(even >> 16 & 255, even >> 8 & 255, even & 255);
        for (int x = 0; x < width; x += 2) {
            int a = rgb[upper + x];
            int b = rgb[upper + x + 1];
            int c = rgb[lower + x];
            int d = rgb[lower + x + 1];
            if (a == b && a == c && a == d) {
                if (a != even) {
                    even = a;
                    evenLuma = luma(a);
                    evenBlue = (byte) blueness(a >> 16 & 255, a >> 8 & 255, a & 255);
                    evenRed = (byte) redness(a >> 16 & 255, a >> 8 & 255, a & 255);
                }
                luma[x] = evenLuma;
                luma[x + 1] = evenLuma;
                lumaBelow[x] = evenLuma;
                lumaBelow[x + 1] = evenLuma;
                blue[x >> 1] = evenBlue;
                red[x >> 1] = evenRed;
            } else {
                luma[x] = luma(a);
                luma[x + 1] = luma(b);
                lumaBelow[x] = luma(c);
                lumaBelow[x + 1] = luma(d);
                int r = ((a >> 16 & 255) + (b >> 16 & 255) + (c >> 16 & 255) + (d >> 16 & 255) + 2) >> 2;
                int g = ((a >> 8 & 255) + (b >> 8 & 255) + (c >> 8 & 255) + (d >> 8 & 255) + 2) >> 2;
                int l = ((a & 255) + (b & 255) + (c & 255) + (d & 255) + 2) >> 2;
                blue[x >> 1] = (byte) blueness(r, g, l);
                red[x >> 1] = (byte) redness(r, g, l);
            }
        }
    }

    private static byte luma(int pixel) {
        return (byte) luma(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255);
    }
}
