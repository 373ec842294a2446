package org.podium.film.picture.slide;

import com.github.weisj.jsvg.renderer.SVGRenderingHints;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Draws until its thread is interrupted: then the next stroke ends the painting. So an SVG that would be painted for ever
 * leaves no thread behind; what one stroke may cost is bounded before, by {@link SvgCost}.
 */
final class StoppableOutput extends Graphics2DOutput {
    /** More soft clips within each other are not soft: each keeps what is behind it. */
    private static final int MOST_SOFT = 6;

    private final int softAround;
    private boolean clipped;
    private @Nullable SoftClip soft;

    StoppableOutput(Graphics2D pen) {
        this(pen, 0);
    }

    private StoppableOutput(Graphics2D pen, int softAround) {
        super(pen);
        this.softAround = softAround;
    }

    private static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("painting was stopped");
        }
    }

    @Override
    public void fillShape(Shape shape) {
        goOn();
        super.fillShape(shape);
    }

    @Override
    public void drawShape(Shape shape) {
        goOn();
        super.drawShape(shape);
    }

    @Override
    public void drawImage(BufferedImage image) {
        goOn();
        super.drawImage(image);
    }

    @Override
    public void drawImage(Image image, @Nullable ImageObserver observer) {
        goOn();
        super.drawImage(image, observer);
    }

    @Override
    public void drawImage(Image image, AffineTransform place, @Nullable ImageObserver observer) {
        goOn();
        super.drawImage(image, place, observer);
    }

    @Override
    public void setPaint(Paint paint) {
        super.setPaint(Tiles.joined(paint, transform()));
    }

    @Override
    public void applyClip(Shape clip) {
        goOn();
        if (soft == null && softAround < MOST_SOFT) {
            soft = SoftClip.begin(graphics(), clip).orElse(null);
        }
        if (soft == null) {
            super.applyClip(clip);
        }
        clipped = true;
    }

    @Override
    public void dispose() {
        if (soft != null) {
            soft.end();
            soft = null;
        }
        super.dispose();
    }

    /**
     * The library asks once whether to paint what is masked aside, and again, when the clip is already set, whether to do so
     * for the clip: that would only cost time.
     */
    @Override
    public @Nullable Object renderingHint(RenderingHints.Key key) {
        return clipped && key.equals(SVGRenderingHints.KEY_MASK_CLIP_RENDERING)
                ? SVGRenderingHints.VALUE_MASK_CLIP_RENDERING_FAST
                : super.renderingHint(key);
    }

    @Override
    public Output createChild() {
        goOn();
        return new StoppableOutput((Graphics2D) graphics().create(), soft == null ? softAround : softAround + 1);
    }
}
