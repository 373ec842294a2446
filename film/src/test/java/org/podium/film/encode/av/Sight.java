package org.podium.film.encode.av;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.podium.film.encode.av.read.VideoReader;

/** What is seen of a film at a moment, in the colours of a screen: BT.709, chroma between its samples. */
public final class Sight implements AutoCloseable {
    private final VideoReader reader;

    private Sight(VideoReader reader) {
        this.reader = reader;
    }

    public static Sight of(Path film) {
        return new Sight(VideoReader.open(film).orElseThrow());
    }

    public BufferedImage at(Duration moment) {
        reader.seek(moment.toNanos() / 1000);
        reader.advance(moment.toNanos() / 1000);
        AVFrame frame = reader.shown().orElseThrow();
        Plane luma = new Plane(frame, 0);
        Plane blue = new Plane(frame, 1);
        Plane red = new Plane(frame, 2);
        BufferedImage image = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                double light = 1.1644 * (luma.at(x, y) - 16);
                double cb = blue.between(x / 2.0, (y - 0.5) / 2) - 128;
                double cr = red.between(x / 2.0, (y - 0.5) / 2) - 128;
                image.setRGB(
                        x,
                        y,
                        part(light + 1.7927 * cr) << 16
                                | part(light - 0.2132 * cb - 0.5329 * cr) << 8
                                | part(light + 2.1124 * cb));
            }
        }
        return image;
    }

    private static int part(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }

    @Override
    public void close() {
        reader.close();
    }

    private static final class Plane {
        private final ByteBuffer bytes;
        private final int stride;
        private final int width;
        private final int height;

        Plane(AVFrame frame, int index) {
            stride = frame.linesize(index);
            width = index == 0 ? frame.width() : frame.width() / 2;
            height = index == 0 ? frame.height() : frame.height() / 2;
            bytes = frame.data(index).capacity((long) stride * height).asByteBuffer();
        }

        int at(int x, int y) {
            return bytes.get(Math.clamp(y, 0, height - 1) * stride + Math.clamp(x, 0, width - 1)) & 0xFF;
        }

        double between(double x, double y) {
            int left = (int) Math.floor(x);
            int top = (int) Math.floor(y);
            double across = x - left;
            double down = y - top;
            double above = at(left, top) * (1 - across) + at(left + 1, top) * across;
            double below = at(left, top + 1) * (1 - across) + at(left + 1, top + 1) * across;
            return above * (1 - down) + below * down;
        }
    }
}
