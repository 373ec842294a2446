package org.podium.film.picture.tldraw.v2;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Angles;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.BlockLayout;
import org.podium.film.picture.tldraw.lettering.TextBlock;
import org.podium.film.picture.tldraw.lettering.TextStyle;
import org.podium.film.picture.tldraw.lettering.Typeface;

/** The name over a frame: of one size on the screen, on the side that is up, and no longer than that side. */
final class FrameName {
    private static final TextStyle HAND = new TextStyle(Typeface.ARIMO, 12, 15, 0);
    private static final double PADDING = 9;
    private static final double GAP = 4;
    private static final double OVERHANG = 8;
    private static final double NARROWEST = 32;

    /** How far from the frame's edge a name ends at most, in pixels of the screen. */
    static final double REACH = 48;

    private final String text;
    /** From the corner where the name stands to the frame's space. */
    private final AffineTransform corner;
    /** Length of the side that the name stands on. */
    private final double side;

    FrameName(String name, Rectangle2D box, AffineTransform place) {
        text = (name.isBlank() ? "Frame" : name).replace('\n', ' ');
        double rotation = Math.atan2(place.getShearY(), place.getScaleX());
        int up = (int) (Angles.canonical(rotation + Math.PI / 4) / (Math.PI / 2));
        corner = switch (up) {
            case 1 -> AffineTransform.getTranslateInstance(0, box.getHeight());
            case 2 -> AffineTransform.getTranslateInstance(box.getWidth(), box.getHeight());
            case 3 -> AffineTransform.getTranslateInstance(box.getWidth(), 0);
            default -> new AffineTransform();
        };
        corner.rotate(-up * Math.PI / 2);
        side = up % 2 == 0 ? box.getWidth() : box.getHeight();
    }

    /** The name where a pixel of the screen has a size in the frame's space. */
    Ink ink(double pixel) {
        double most = Math.max(NARROWEST, Math.ceil(side) / pixel + 2 * OVERHANG);
        TextBlock words = fitting(most - 2 * PADDING);
        double width = Math.max(NARROWEST, words.width() + 2 * PADDING);
        double height = words.height() + 2 * PADDING;
        RoundRectangle2D sheet = new RoundRectangle2D.Double(-OVERHANG, -GAP - height, width, height, 4, 4);
        Ink letters = new Ink.Words(words, PADDING - OVERHANG, PADDING - GAP - height, Palette.TEXT, 0);
        AffineTransform turn = new AffineTransform(corner);
        turn.scale(pixel, pixel);
        return new Ink.Moved(
                turn, List.of(new Ink.Clipped(sheet, List.of(new Ink.Fill(sheet, Palette.BACKGROUND), letters))));
    }

    /** The whole name, or as many letters of it as have room before an ellipsis. */
    private TextBlock fitting(double room) {
        TextBlock whole = words(text);
        int letters = text.codePointCount(0, text.length());
        while (whole.width() > room && letters > 0) {
            // Not one by one: a name may be as long as a page.
            letters = Math.min(letters - 1, (int) Math.ceil(letters * room / whole.width()) + 1);
            letters = Math.max(0, letters);
            whole = words(text.substring(0, text.offsetByCodePoints(0, letters)).stripTrailing() + "…");
        }
        return whole;
    }

    private static TextBlock words(String text) {
        return BlockLayout.unbroken(text, HAND, Align.START);
    }
}
