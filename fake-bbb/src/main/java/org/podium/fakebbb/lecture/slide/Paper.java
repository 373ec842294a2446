package org.podium.fakebbb.lecture.slide;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** What a slide is drawn on. Its two ends know shapes only, so that pixels and SVG cannot differ in their fonts. */
public interface Paper {
    void fill(Shape shape, Color color);

    void stroke(Shape shape, Color color, double width);

    default void text(Typeface face, double size, double x, double y, Color color, String text) {
        fill(face.outline(text, size, x, y), color);
    }

    default void centred(Typeface face, double size, double x, double y, Color color, String text) {
        text(face, size, x - face.width(text, size) / 2, y, color, text);
    }

    default void box(double x, double y, double width, double height, Color color) {
        fill(new Rectangle2D.Double(x, y, width, height), color);
    }

    default void disc(double x, double y, double radius, Color color) {
        fill(circle(x, y, radius), color);
    }

    default void ring(double x, double y, double radius, Color color, double width) {
        stroke(circle(x, y, radius), color, width);
    }

    default void line(double x1, double y1, double x2, double y2, Color color, double width) {
        stroke(new Line2D.Double(x1, y1, x2, y2), color, width);
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
