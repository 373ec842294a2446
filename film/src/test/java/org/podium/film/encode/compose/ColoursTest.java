package org.podium.film.encode.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ColoursTest {
    private static final int WIDTH = 400;

    @Test
    void even_stretches_come_out_as_pixel_by_pixel() {
        int[] rgb = stretches(new Random(3));
        byte[] luma = new byte[WIDTH];
        byte[] lumaBelow = new byte[WIDTH];
        byte[] blue = new byte[WIDTH / 2];
        byte[] red = new byte[WIDTH / 2];

        Colours.convert(rgb, 0, WIDTH, WIDTH, luma, lumaBelow, blue, red);

        for (int x = 0; x < WIDTH; x++) {
            assertThat(luma[x] & 255).isEqualTo(Colours.luma(channel(rgb[x], 16), channel(rgb[x], 8), rgb[x] & 255));
            int below = rgb[WIDTH + x];
            assertThat(lumaBelow[x] & 255).isEqualTo(Colours.luma(channel(below, 16), channel(below, 8), below & 255));
        }
        for (int x = 0; x < WIDTH; x += 2) {
            int r = mean(rgb, x, 16);
            int g = mean(rgb, x, 8);
            int b = mean(rgb, x, 0);
            assertThat(blue[x / 2] & 255).isEqualTo(Colours.blueness(r, g, b));
            assertThat(red[x / 2] & 255).isEqualTo(Colours.redness(r, g, b));
        }
    }

    /** Two lines of stretches of one colour, of two that change in the middle of a block, and of noise. */
    private static int[] stretches(Random random) {
        int[] rgb = new int[2 * WIDTH];
        for (int x = 0; x < WIDTH; x++) {
            boolean noise = x / 40 % 3 == 2;
            int even = x / 25 % 2 == 0 ? 0xFFFFFF : 0x2060C0 + x / 50;
            rgb[x] = noise ? random.nextInt(1 << 24) : even;
            rgb[WIDTH + x] = noise ? random.nextInt(1 << 24) : x == 111 ? 0 : even;
        }
        return rgb;
    }

    private static int mean(int[] rgb, int x, int shift) {
        int sum = channel(rgb[x], shift)
                + channel(rgb[x + 1], shift)
                + channel(rgb[WIDTH + x], shift)
                + channel(rgb[WIDTH + x + 1], shift);
        return (sum + 2) / 4;
    }

    private static int channel(int pixel, int shift) {
        return pixel >> shift & 255;
    }
}
