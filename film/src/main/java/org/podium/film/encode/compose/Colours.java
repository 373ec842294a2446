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

    /** Two lines of pixels to two lines of luma and one each of the colour differences. */
    static void convert(
            int[] rgb, int upper, int lower, int width, byte[] luma, byte[] lumaBelow, byte[] blue, byte[] red) {
        for (int x = 0; x < width; x += 2) {
            int a = rgb[upper + x];
            int b = rgb[upper + x + 1];
            int c = rgb[lower + x];
            int d = rgb[lower + x + 1];
            luma[x] = (byte) luma(a >> 16 & 255, a >> 8 & 255, a & 255);
            luma[x + 1] = (byte) luma(b >> 16 & 255, b >> 8 & 255, b & 255);
            lumaBelow[x] = (byte) luma(c >> 16 & 255, c >> 8 & 255, c & 255);
            lumaBelow[x + 1] = (byte) luma(d >> 16 & 255, d >> 8 & 255, d & 255);
            int r = ((a >> 16 & 255) + (b >> 16 & 255) + (c >> 16 & 255) + (d >> 16 & 255) + 2) >> 2;
            int g = ((a >> 8 & 255) + (b >> 8 & 255) + (c >> 8 & 255) + (d >> 8 & 255) + 2) >> 2;
            int l = ((a & 255) + (b & 255) + (c & 255) + (d & 255) + 2) >> 2;
            blue[x >> 1] = (byte) blueness(r, g, l);
            red[x >> 1] = (byte) redness(r, g, l);
        }
    }
}
