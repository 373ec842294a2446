package org.podium.film.picture.slide;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** A picture of pixels at another size, of better quality than Java2D's own scaling. */
final class Resampled {
    private static final int CHANNELS = 4;

    private Resampled() {}

    /** Paints an image into a place of the pen's user space. */
    static void paint(BufferedImage image, Graphics2D pen, Rectangle2D place) {
        AffineTransform user = pen.getTransform();
        Rectangle clip = pen.getClipBounds();
        if (user.getShearX() != 0 || user.getShearY() != 0 || user.getScaleX() <= 0 || user.getScaleY() <= 0) {
            AffineTransform fit = AffineTransform.getTranslateInstance(place.getX(), place.getY());
            fit.scale(place.getWidth() / image.getWidth(), place.getHeight() / image.getHeight());
            pen.drawImage(image, fit, null);
            return;
        }
        Rectangle2D on = user.createTransformedShape(place).getBounds2D();
        Rectangle2D seen = clip == null
                ? on
                : on.createIntersection(user.createTransformedShape(clip).getBounds2D());
        Rectangle pixels = centres(seen);
        if (!pixels.isEmpty()) {
            pen.setTransform(new AffineTransform());
            pen.drawImage(part(image, on, pixels), pixels.x, pixels.y, null);
            pen.setTransform(user);
        }
    }

    /** The pixels whose centres lie within. */
    static Rectangle centres(Rectangle2D area) {
        if (area.isEmpty()) {
            return new Rectangle();
        }
        int left = (int) Math.ceil(area.getMinX() - 0.5);
        int top = (int) Math.ceil(area.getMinY() - 0.5);
        int right = (int) Math.ceil(area.getMaxX() - 0.5);
        int bottom = (int) Math.ceil(area.getMaxY() - 0.5);
        return new Rectangle(left, top, right - left, bottom - top);
    }

    /** Some of the pixels that an image has when it lies in a place; of type RGB or premultiplied ARGB, as the image. */
    static BufferedImage part(BufferedImage image, Rectangle2D place, Rectangle pixels) {
        double stepX = image.getWidth() / place.getWidth();
        double stepY = image.getHeight() / place.getHeight();
        FilterKernel across =
                new FilterKernel(pixels.width, (pixels.x + 0.5 - place.getX()) * stepX, stepX, image.getWidth());
        FilterKernel down =
                new FilterKernel(pixels.height, (pixels.y + 0.5 - place.getY()) * stepY, stepY, image.getHeight());
        BufferedImage result = new BufferedImage(pixels.width, pixels.height, image.getType());
        int[] from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] to = ((DataBufferInt) result.getRaster().getDataBuffer()).getData();
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            new OpaqueResampling(from, image.getWidth(), across, down).into(to);
        } else {
            translucent(from, image, across, down, to);
        }
        return result;
    }

    private static void translucent(int[] from, BufferedImage image, FilterKernel across, FilterKernel down, int[] to) {
        float[][] rows = new float[image.getHeight()][];
        float[] sum = new float[across.count() * CHANNELS];
        int kept = 0;
        for (int y = 0; y < down.count(); y++) {
            int first = down.first(y);
            float[] weights = down.weights(y);
            while (kept < first) {
                rows[kept++] = new float[0];
            }
            Arrays.fill(sum, 0);
            for (int tap = 0; tap < weights.length; tap++) {
                if (rows[first + tap] == null) {
                    rows[first + tap] = row(from, (first + tap) * image.getWidth(), across);
                }
                add(rows[first + tap], weights[tap], sum);
            }
            store(sum, to, y * across.count());
        }
    }

    private static float[] row(int[] pixels, int start, FilterKernel across) {
        float[] row = new float[across.count() * CHANNELS];
        for (int x = 0; x < across.count(); x++) {
            float[] weights = across.weights(x);
            int at = start + across.first(x);
            float a = 0;
            float r = 0;
            float g = 0;
            float b = 0;
            for (float weight : weights) {
                int pixel = pixels[at++];
                a += weight * (pixel >>> 24);
                r += weight * (pixel >> 16 & 0xFF);
                g += weight * (pixel >> 8 & 0xFF);
                b += weight * (pixel & 0xFF);
            }
            int to = x * CHANNELS;
            row[to] = a;
            row[to + 1] = r;
            row[to + 2] = g;
            row[to + 3] = b;
        }
        return row;
    }

    private static void add(float[] row, float weight, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * row[i];
        }
    }

    private static void store(float[] sum, int[] to, int start) {
        for (int i = 0, pixel = start; i < sum.length; i += CHANNELS, pixel++) {
            int a = level(sum[i], 255);
            // Premultiplied, no colour may be brighter than its alpha; without alpha, a is 0 and means nothing.
            int most = a == 0 ? 255 : a;
            to[pixel] =
                    a << 24 | level(sum[i + 1], most) << 16 | level(sum[i + 2], most) << 8 | level(sum[i + 3], most);
        }
    }

    private static int level(float value, int most) {
        int rounded = (int) (value + 0.5f);
        return rounded < 0 ? 0 : Math.min(rounded, most);
    }
}
