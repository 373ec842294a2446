package org.podium.film.encode.compose;

import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import org.podium.film.encode.av.frame.Planes;
import org.podium.film.encode.av.frame.Scaler;
import org.podium.film.encode.av.frame.VideoFrame;
import org.podium.film.layout.Size;

/** A canvas as it is at a moment, back in RGB: for posters and thumbnails. */
public final class Still {
    private static final int HALF = 1 << 15;

    private Still() {}

    /** The picture in its own size. */
    public static BufferedImage of(Canvas canvas) {
        return image(canvas.size(), pixels(canvas.frame(), canvas.size()));
    }

    /** The picture made smaller. */
    public static BufferedImage of(Canvas canvas, Size size) {
        try (VideoFrame small = VideoFrame.of(size);
                Scaler scaler = new Scaler(SWS_AREA)) {
            scaler.scale(Planes.whole(canvas.frame().av()), Planes.whole(small.av()));
            return image(size, pixels(small, size));
        }
    }

    private static BufferedImage image(Size size, int[] pixels) {
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        int[] target = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(pixels, 0, target, 0, target.length);
        return image;
    }

    private static int[] pixels(VideoFrame frame, Size size) {
        int[] pixels = new int[size.width() * size.height()];
        for (int y = 0; y < size.height(); y++) {
            line(frame, y, size.width(), pixels);
        }
        return pixels;
    }

    private static void line(VideoFrame frame, int y, int width, int[] pixels) {
        ByteBuffer luma = frame.plane(0);
        int line = y * frame.stride(0);
        for (int x = 0; x < width; x++) {
            int light = 76309 * ((luma.get(line + x) & 255) - 16);
            int blue = (frame.plane(1).get(y / 2 * frame.stride(1) + x / 2) & 255) - 128;
            int red = (frame.plane(2).get(y / 2 * frame.stride(2) + x / 2) & 255) - 128;
            int r = bound(light + 117489 * red);
            int g = bound(light - 13975 * blue - 34925 * red);
            int b = bound(light + 138438 * blue);
            pixels[y * width + x] = r << 16 | g << 8 | b;
        }
    }

    private static int bound(int value) {
        return Math.clamp((value + HALF) >> 16, 0, 255);
    }
}
