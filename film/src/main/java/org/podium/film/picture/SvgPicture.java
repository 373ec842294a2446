package org.podium.film.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A picture of lines and letters, sharp at any size. It opens no other file and no connection; scripts are ignored. */
record SvgPicture(SVGDocument document, long bytes) implements Picture {
    private static final DocumentLimits LIMITS = new DocumentLimits(100, 15, 300_000);

    /** A parsed document takes about so much more than its text. */
    private static final int TREE = 6;

    static SvgPicture read(Path path) throws IOException {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .resourceLoader(new EmbeddedImages())
                .documentLimits(LIMITS)
                .build();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            SVGDocument document = new SVGLoader().load(in, null, context);
            if (document == null) {
                throw new IOException("no SVG");
            }
            FloatSize size = document.size();
            if (!(size.width > 0 && size.height > 0)) {
                throw new IOException("an SVG without size");
            }
            return new SvgPicture(document, TREE * Files.size(path));
        }
    }

    @Override
    public void paint(Graphics2D pen, Rectangle2D place) {
        FloatSize size = document.size();
        Graphics2D inside = (Graphics2D) pen.create();
        inside.translate(place.getX(), place.getY());
        inside.scale(place.getWidth() / size.width, place.getHeight() / size.height);
        inside.clip(new Rectangle2D.Double(0, 0, size.width, size.height));
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, inside, new ViewBox(size));
        inside.dispose();
    }
}
