package org.podium.film.picture.classic;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.podium.film.picture.slide.Pictures;

/** A form that is filled, lined, or both. */
record Outline(Shape form, Look look) implements Piece {
    @Override
    public void paint(Graphics2D pen, Pictures pictures) {
        look.filling().ifPresent(colour -> {
            pen.setColor(colour);
            pen.fill(form);
        });
        look.lining().ifPresent(colour -> {
            pen.setColor(colour);
            pen.setStroke(look.line());
            pen.draw(form);
        });
    }

    @Override
    public Rectangle2D reach() {
        Rectangle2D bounds = form.getBounds2D();
        // A corner reaches beyond by the limit of its miter, a square end by the root of two.
        double beyond = look.lining().isEmpty() ? 0 : look.width() / 2 * Math.max(look.miterLimit(), 1.5);
        // A line straight across has no height; where something is drawn there must be some.
        double edge = beyond + 0.5;
        return new Rectangle2D.Double(
                bounds.getX() - edge,
                bounds.getY() - edge,
                bounds.getWidth() + 2 * edge,
                bounds.getHeight() + 2 * edge);
    }
}
