package org.podium.film.picture.emoji;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GraphicAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** An emoji that stands in a line of letters. It has the room that it has in Noto Color Emoji, with which browsers on Linux show it. */
public final class EmojiSign extends GraphicAttribute {
    /** What stands for all letters of an emoji but its first. */
    static final EmojiSign NO_ROOM = new EmojiSign("", 0);

    private static final double ADVANCE = 1.245;
    private static final double ABOVE = 0.928;
    private static final double BELOW = 0.244;

    private final String name;
    private final double size;

    private EmojiSign(String name, double size) {
        super(ROMAN_BASELINE);
        this.name = name;
        this.size = size;
    }

    /** One of a name, among letters of a size. */
    static EmojiSign of(String name, double size) {
        return new EmojiSign(name, size);
    }

    private Rectangle2D place(double x, double baseline) {
        double side = (ABOVE + BELOW) * size;
        return new Rectangle2D.Double(x + (ADVANCE * size - side) / 2, baseline - ABOVE * size, side, side);
    }

    @Override
    public void draw(Graphics2D pen, float x, float baseline) {
        paint(pen, x, baseline);
    }

    /** Paints it where a pen stands on the line. */
    public void paint(Graphics2D pen, double x, double baseline) {
        if (size > 0) {
            EmojiPicture.paint(pen, name, place(x, baseline));
        }
    }

    /** Of one colour, it is nothing. */
    @Override
    public Shape getOutline(AffineTransform transform) {
        return new Path2D.Double();
    }

    @Override
    public Rectangle2D getBounds() {
        return size > 0 ? place(0, 0) : new Rectangle2D.Double();
    }

    @Override
    public float getAdvance() {
        return (float) (ADVANCE * size);
    }

    @Override
    public float getAscent() {
        return (float) (ABOVE * size);
    }

    @Override
    public float getDescent() {
        return (float) (BELOW * size);
    }
}
