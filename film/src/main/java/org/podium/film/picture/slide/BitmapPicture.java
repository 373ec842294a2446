package org.podium.film.picture.slide;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture of pixels. */
record BitmapPicture(BufferedImage image) implements Picture {
    /** Above so many pixels a picture is read at a half, a third, ... of its size. */
    private static final long MOST_KEPT = 16_000_000;

    /** Above so many pixels even reading takes too long. */
    private static final long MOST_READ = 150_000_000;

    static BitmapPicture read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return read(in);
        }
    }

    /** Reads a PNG or JPEG; looks at its size first. */
    static BitmapPicture read(InputStream in) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_READ) {
                    throw new IOException("too many pixels: " + pixels);
                }
                int every = (int) Math.ceil(Math.sqrt((double) pixels / MOST_KEPT));
                ImageReadParam how = reader.getDefaultReadParam();
                how.setSourceSubsampling(every, every, 0, 0);
                return new BitmapPicture(plain(reader.read(0, how)));
            } finally {
                reader.dispose();
            }
        }
    }

    /** As integers, which are painted and resampled quickest. */
    private static BufferedImage plain(BufferedImage read) {
        int type = read.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB;
        if (read.getType() == type) {
            return read;
        }
        BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), type);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(read, 0, 0, null);
        pen.dispose();
        return plain;
    }

    @Override
    public void paint(Graphics2D pen, Rectangle2D place) {
        Resampled.paint(image, pen, place);
    }

    @Override
    public Optional<Dimension2D> size() {
        return Optional.of(new Dimension(image.getWidth(), image.getHeight()));
    }

    @Override
    public long bytes() {
        return 4L * image.getWidth() * image.getHeight();
    }
}
