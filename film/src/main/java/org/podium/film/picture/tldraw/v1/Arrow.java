package org.podium.film.picture.tldraw.v1;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.Vec;

/** An arrow, or a line when no end is decorated: straight or a part of a circle, with a label in the middle. */
final class Arrow implements Kind {
    private static final double SHORTEST = 2;
    private static final double FAR = 10_000;

    @Override
    public Body draw(Figure figure) {
        Shaft shaft = Shaft.of(figure);
        Rectangle2D bounds = Paths.open(shaft.samples()).getBounds2D();
        Vec corner = figure.point().plus(bounds.getX(), bounds.getY());
        Vec size = new Vec(bounds.getWidth(), bounds.getHeight());
        if (shaft.start().distance(shaft.end()) < SHORTEST) {
            return new Body(corner, size, List.of());
        }
        List<Ink> line = new ArrayList<>(shaft.inks());
        String text = figure.as().text("label", "");
        if (text.isBlank()) {
            return new Body(corner, size, line);
        }
        return new Body(corner, size, labelled(text, figure.style(), shaft, size, line));
    }

    /** A label is smaller on a short arrow, and hides the line behind it. */
    private static List<Ink> labelled(String text, Style style, Shaft shaft, Vec size, List<Ink> line) {
        Vec reserved = Label.reserved(text, style.hand());
        double length = shaft.length();
        double fit = Math.max(length / (reserved.y() + 128), length / (reserved.x() + 128));
        double scale = Math.clamp(fit, 0.5, 1);
        Vec middle = size.times(0.5);
        Vec offset = shaft.bend().minus(middle);
        Vec hole = middle.plus(offset).minus(reserved.times(scale / 2));
        Path2D around = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        around.append(new Rectangle2D.Double(-FAR, -FAR, size.x() + 2 * FAR, size.y() + 2 * FAR), false);
        around.append(
                new RoundRectangle2D.Double(
                        hole.x(), hole.y(), reserved.x() * scale, reserved.y() * scale, 8 * scale, 8 * scale),
                false);
        Style smaller = style.scaled(scale);
        return List.of(new Ink.Clipped(around, line), Label.centred(text, smaller, middle.plus(offset.times(scale))));
    }
}
