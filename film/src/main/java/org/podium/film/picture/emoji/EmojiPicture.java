package org.podium.film.picture.emoji;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.podium.film.picture.slide.Picture;
import org.podium.film.picture.slide.Pictures;
import org.podium.film.picture.slide.Smoothing;

/** The pictures of emoji, each kept at the sizes at which it was painted lately: boards are painted again and again. */
final class EmojiPicture {
    private static final int MOST_KEPT = 200;
    private static final int LARGEST = 1024;

    private static final SequencedMap<Key, BufferedImage> KEPT = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, BufferedImage> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Key(String name, int pixels) {}

    private EmojiPicture() {}

    /** Paints one into a square place. */
    static void paint(Graphics2D pen, String name, Rectangle2D place) {
        double scale = Math.sqrt(Math.abs(pen.getTransform().getDeterminant()));
        int pixels = Math.clamp(Math.round(Math.ceil(place.getWidth() * scale)), 1, LARGEST);
        BufferedImage image = image(new Key(name, pixels));
        AffineTransform at = AffineTransform.getTranslateInstance(place.getX(), place.getY());
        at.scale(place.getWidth() / pixels, place.getHeight() / pixels);
        Graphics2D own = (Graphics2D) pen.create();
        Smoothing.on(own);
        own.drawImage(image, at, null);
        own.dispose();
    }

    private static synchronized BufferedImage image(Key key) {
        return KEPT.computeIfAbsent(key, EmojiPicture::painted);
    }

    private static BufferedImage painted(Key key) {
        BufferedImage image = new BufferedImage(key.pixels, key.pixels, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = image.createGraphics();
        Picture drawing = Pictures.drawing(EmojiSet.drawing(key.name));
        drawing.paint(pen, new Rectangle2D.Double(0, 0, key.pixels, key.pixels));
        pen.dispose();
        return image;
    }
}
