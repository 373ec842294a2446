package org.podium.film.picture.slide;

import com.github.weisj.jsvg.parser.DomDocument;
import com.github.weisj.jsvg.parser.resources.RenderableResource;
import com.github.weisj.jsvg.parser.resources.ResourceLoader;
import com.github.weisj.jsvg.parser.resources.ResourceSupplier;
import com.github.weisj.jsvg.renderer.RenderContext;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.view.FloatSize;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;

/** The images that lie within an SVG as {@code data:}; no others are ever opened. */
final class EmbeddedImages implements ResourceLoader {
    private static final String BASE64 = ";base64,";

    private final Layers layers;
    private long bytes;

    EmbeddedImages(Layers layers) {
        this.layers = layers;
    }

    /** What the images opened so far take in memory, as pixels. */
    long bytes() {
        return bytes;
    }

    @Override
    public ResourceSupplier<RenderableResource> loadImage(DomDocument document, URI uri) throws IOException {
        String text = uri.toString();
        Optional<RenderableResource> border = layers.border(text);
        if (border.isPresent()) {
            return _ -> border;
        }
        int start = text.indexOf(BASE64);
        if (!text.startsWith("data:image/") || start < 0) {
            throw new IOException("not an embedded image");
        }
        byte[] data = Base64.getMimeDecoder().decode(text.substring(start + BASE64.length()));
        BitmapPicture picture = BitmapPicture.read(new ByteArrayInputStream(data));
        bytes += picture.bytes();
        Embedded image = new Embedded(picture.image());
        return _ -> Optional.of(image);
    }

    private record Embedded(BufferedImage image) implements RenderableResource {
        @Override
        public FloatSize intrinsicSize(RenderContext context) {
            return new FloatSize(image.getWidth(), image.getHeight());
        }

        @Override
        public void render(Output output, RenderContext context, AffineTransform place) {
            output.applyOpacity(context.rawOpacity());
            AffineTransform toPixels = output.transform();
            AffineTransform whole = new AffineTransform(toPixels);
            whole.concatenate(place);
            if (whole.getShearX() != 0 || whole.getShearY() != 0 || whole.getScaleX() <= 0 || whole.getScaleY() <= 0) {
                output.drawImage(image, place, null);
                return;
            }
            Rectangle2D on = whole.createTransformedShape(new Rectangle(image.getWidth(), image.getHeight()))
                    .getBounds2D();
            Rectangle2D seen =
                    toPixels.createTransformedShape(output.clipBounds()).getBounds2D();
            Rectangle pixels = Resampled.centres(on.createIntersection(seen));
            if (!pixels.isEmpty()) {
                draw(Resampled.part(image, on, pixels), pixels, toPixels, output);
            }
        }

        private static void draw(BufferedImage ready, Rectangle pixels, AffineTransform toPixels, Output output) {
            try {
                AffineTransform back = toPixels.createInverse();
                back.translate(pixels.x, pixels.y);
                output.drawImage(ready, back, null);
            } catch (NoninvertibleTransformException e) {
                throw new IllegalStateException("a scale above zero has an inverse", e);
            }
        }
    }
}
