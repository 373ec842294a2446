package org.podium.film.picture.slide;

import com.github.weisj.jsvg.parser.resources.RenderableResource;
import com.github.weisj.jsvg.renderer.RenderContext;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import com.github.weisj.jsvg.view.FloatSize;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Parts of an SVG that are painted by themselves and then laid as one on what was there before: blended with it, or
 * shining through. The library knows neither; but it paints in order, so two images that hold no picture stand around such
 * a part. At the first, what was painted so far is put away; at the second, it comes back below.
 */
final class Layers {
    private static final String ADDRESS = "data:podium-layer,";

    /** Deeper ones are painted as if they were none; each keeps a whole picture. */
    private static final int DEEPEST = 8;

    /** What was put away, the innermost first; nothing for a layer that is none. */
    private final Deque<Optional<int[]>> below = new ArrayDeque<>();

    /** The address of the image before a layer. */
    static String opening() {
        return ADDRESS + "open";
    }

    /** The address of the image after it. */
    static String closing(BlendMode mode, double opacity) {
        return ADDRESS + mode + "," + Math.round(255 * Math.clamp(opacity, 0, 1));
    }

    /** What an image of this address does, if it is of one of ours. */
    Optional<RenderableResource> border(String address) {
        if (!address.startsWith(ADDRESS)) {
            return Optional.empty();
        }
        String[] words = address.substring(ADDRESS.length()).split(",", 2);
        if (words.length < 2) {
            return Optional.of(new Border(this::open));
        }
        BlendMode mode = BlendMode.named(words[0]).orElse(BlendMode.NORMAL);
        int opacity = words[1].matches("\\d{1,3}") ? Math.min(255, Integer.parseInt(words[1])) : 255;
        return Optional.of(new Border(surface -> close(surface, mode, opacity)));
    }

    /** Lays on what a page began and never ended. */
    void finish(Graphics2D pen) {
        while (!below.isEmpty()) {
            close(Surface.of(pen), BlendMode.NORMAL, 255);
        }
    }

    private void open(Optional<Surface> surface) {
        boolean deeper = below.stream().filter(Optional::isPresent).count() < DEEPEST;
        below.push(surface.filter(_ -> deeper).map(known -> known.take(known.whole())));
    }

    private void close(Optional<Surface> surface, BlendMode mode, int opacity) {
        Optional<int[]> before = below.isEmpty() ? Optional.empty() : below.pop();
        Rectangle part = surface.map(Surface::whole).orElseGet(Rectangle::new);
        before.filter(taken -> taken.length == part.width * part.height)
                .ifPresent(taken -> surface.orElseThrow().layBelow(taken, part, mode, _ -> opacity));
    }

    private interface Act {
        void on(Optional<Surface> surface);
    }

    /** An image that is no picture but the border of a layer. */
    private record Border(Act act) implements RenderableResource {
        @Override
        public FloatSize intrinsicSize(RenderContext context) {
            return new FloatSize(1, 1);
        }

        @Override
        public void render(Output output, RenderContext context, AffineTransform place) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("painting was stopped");
            }
            act.on(output instanceof Graphics2DOutput own ? Surface.of(own.graphics()) : Optional.empty());
        }
    }
}
