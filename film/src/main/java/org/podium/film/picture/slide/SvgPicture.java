package org.podium.film.picture.slide;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.SVGRenderingHints;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A picture of lines and letters, sharp at any size. It opens no other file and no connection; scripts are ignored. */
final class SvgPicture implements Picture {
    private static final DocumentLimits LIMITS = new DocumentLimits(250, 15, 500_000);

    private static final Duration LONGEST_PAINT = Duration.ofSeconds(30);

    /** A parsed document takes about so much more than its text. */
    private static final int TREE = 6;

    private final SVGDocument document;
    private final Layers layers;
    /** Whether something is masked, which must then be painted aside. */
    private final boolean masked;

    private final long bytes;
    /** The library's nodes keep what they reckon while they are painted, so only one thread paints at a time. */
    private final ReentrantLock painting = new ReentrantLock();

    private final Supplier<Picture> instead;

    /** What is painted instead, once painting has failed. */
    private @Nullable Picture hopeless;

    private SvgPicture(SVGDocument document, Layers layers, boolean masked, long bytes, Supplier<Picture> instead) {
        this.instead = instead;
        this.document = document;
        this.layers = layers;
        this.masked = masked;
        this.bytes = bytes;
    }

    /**
     * Reads a file.
     *
     * @param instead gives what is painted in its place should it turn out that it cannot be painted
     */
    static SvgPicture read(Path path, Supplier<Picture> instead) throws IOException {
        return read(Files.readAllBytes(path), instead);
    }

    static SvgPicture read(byte[] file, Supplier<Picture> instead) throws IOException {
        Layers layers = new Layers();
        EmbeddedImages images = new EmbeddedImages(layers);
        boolean[] masked = {false};
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .resourceLoader(images)
                .preProcessor(root -> {
                    SvgCost.check().process(root);
                    FamiliarFonts.ours().process(root);
                    masked[0] = holdsMask(root);
                })
                .documentLimits(LIMITS)
                .build();
        SVGDocument document = new SVGLoader().load(new CountedXml(file), null, context);
        if (document == null) {
            throw new IOException("no SVG");
        }
        FloatSize size = document.size();
        if (!(size.width > 0 && size.height > 0)) {
            throw new IOException("an SVG without size");
        }
        return new SvgPicture(document, layers, masked[0], (long) TREE * file.length + images.bytes(), instead);
    }

    private static boolean holdsMask(DomElement element) {
        return element.tagName().equals("mask") || element.children().stream().anyMatch(SvgPicture::holdsMask);
    }

    /** Paints aside first: what takes too long may go on painting, but not into the film. */
    @Override
    public void paint(Graphics2D pen, Rectangle2D place) {
        AffineTransform toPixels = pen.getTransform();
        Rectangle2D seen = toPixels.createTransformedShape(place).getBounds2D();
        if (pen.getClip() != null) {
            seen = seen.createIntersection(
                    toPixels.createTransformedShape(pen.getClip()).getBounds2D());
        }
        Rectangle pixels = seen.isEmpty() ? new Rectangle() : seen.getBounds();
        if (pixels.isEmpty()) {
            return;
        }
        painting.lock();
        try {
            if (hopeless != null) {
                hopeless.paint(pen, place);
                return;
            }
            BufferedImage aside = Deadline.of(LONGEST_PAINT, () -> aside(toPixels, place, pixels));
            pen.setTransform(new AffineTransform());
            pen.drawImage(aside, pixels.x, pixels.y, null);
            pen.setTransform(toPixels);
        } catch (IOException e) {
            hopeless = instead.get();
            hopeless.paint(pen, place);
        } finally {
            painting.unlock();
        }
    }

    private BufferedImage aside(AffineTransform toPixels, Rectangle2D place, Rectangle pixels) {
        BufferedImage aside = new BufferedImage(pixels.width, pixels.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = aside.createGraphics();
        Smoothing.on(pen);
        if (masked) {
            pen.setRenderingHint(
                    SVGRenderingHints.KEY_MASK_CLIP_RENDERING, SVGRenderingHints.VALUE_MASK_CLIP_RENDERING_ACCURACY);
        }
        pen.translate(-pixels.x, -pixels.y);
        pen.transform(toPixels);
        FloatSize size = document.size();
        pen.translate(place.getX(), place.getY());
        pen.scale(place.getWidth() / size.width, place.getHeight() / size.height);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, new StoppableOutput(pen), new ViewBox(size));
        layers.finish(pen);
        pen.dispose();
        return aside;
    }

    @Override
    public Optional<Dimension2D> size() {
        return Optional.of(
                new Dimension((int) Math.ceil(document.size().width), (int) Math.ceil(document.size().height)));
    }

    @Override
    public long bytes() {
        return bytes;
    }
}
