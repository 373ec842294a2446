package org.podium.film.picture.slide;

import java.awt.Composite;
import java.awt.CompositeContext;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.SinglePixelPackedSampleModel;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All pixels on which a pen paints, so that some can be put away and be laid below what was painted meanwhile. */
final class Surface {
    private final int[] values;
    private final int width;
    private final boolean premultiplied;

    private Surface(int[] values, int width, boolean premultiplied) {
        this.values = values;
        this.width = width;
        this.premultiplied = premultiplied;
    }

    /** Where a pen paints; empty if that has another form than ours and the library's pictures. Nothing is drawn. */
    static Optional<Surface> of(Graphics2D pen) {
        Finder finder = new Finder();
        Graphics2D own = (Graphics2D) pen.create();
        own.setTransform(new AffineTransform());
        own.setClip(null);
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        own.setComposite(finder);
        own.fillRect(0, 0, 1, 1);
        own.dispose();
        return Optional.ofNullable(finder.found);
    }

    Rectangle whole() {
        return new Rectangle(width, values.length / width);
    }

    /** Takes the pixels of a part away: it is clear then. */
    int[] take(Rectangle part) {
        int[] taken = new int[part.width * part.height];
        for (int y = 0; y < part.height; y++) {
            int line = (part.y + y) * width + part.x;
            System.arraycopy(values, line, taken, y * part.width, part.width);
            Arrays.fill(values, line, line + part.width, 0);
        }
        return taken;
    }

    /** How much of what was painted at a pixel of a part is to be seen, of 255. */
    interface Cover {
        int at(int index);
    }

    /** Lays what was taken of a part below what was painted there since. */
    void layBelow(int[] taken, Rectangle part, BlendMode mode, Cover cover) {
        for (int y = 0; y < part.height; y++) {
            int line = (part.y + y) * width + part.x;
            for (int x = 0; x < part.width; x++) {
                int index = y * part.width + x;
                int source = values[line + x];
                int seen = source >>> 24 == 0 ? 0 : cover.at(index);
                if (seen == 0) {
                    values[line + x] = taken[index];
                } else if (taken[index] >>> 24 != 0 || seen != 255) {
                    values[line + x] = mixed(taken[index], source, mode, seen);
                }
            }
        }
    }

    private int mixed(int below, int source, BlendMode mode, int seen) {
        double over = (source >>> 24) * seen / 255.0 / 255;
        double under = (below >>> 24) / 255.0;
        double all = over + under - over * under;
        double[] colour = colour(source);
        double[] ground = colour(below);
        double[] blended = under == 0 || mode == BlendMode.NORMAL ? colour : mode.of(ground, colour);
        int pixel = (int) Math.round(255 * all);
        for (int i = 0; i < 3; i++) {
            double value = over * (1 - under) * colour[i] + under * (1 - over) * ground[i] + over * under * blended[i];
            double stored = premultiplied || all == 0 ? value : value / all;
            pixel = pixel << 8 | Math.clamp(Math.round(255 * stored), 0, 255);
        }
        return pixel;
    }

    private double[] colour(int pixel) {
        double full = premultiplied ? Math.max(1, pixel >>> 24) : 255;
        return new double[] {
            Math.min(1, (pixel >> 16 & 255) / full),
            Math.min(1, (pixel >> 8 & 255) / full),
            Math.min(1, (pixel & 255) / full)
        };
    }

    /** A rule of drawing that draws nothing and looks where it would. */
    private static final class Finder implements Composite, CompositeContext {
        private @Nullable Surface found;
        private boolean premultiplied;

        @Override
        public CompositeContext createContext(ColorModel source, ColorModel destination, RenderingHints hints) {
            premultiplied = destination.isAlphaPremultiplied();
            return this;
        }

        @Override
        public void compose(Raster source, Raster before, WritableRaster destination) {
            if (destination.getSampleModel() instanceof SinglePixelPackedSampleModel model
                    && destination.getDataBuffer() instanceof DataBufferInt pixels
                    && model.getNumBands() == 4) {
                found = new Surface(pixels.getData(), model.getScanlineStride(), premultiplied);
            }
        }

        @Override
        public void dispose() {}
    }
}
