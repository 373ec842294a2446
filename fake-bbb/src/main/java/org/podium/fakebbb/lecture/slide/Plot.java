package org.podium.fakebbb.lecture.slide;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;

/** A small coordinate system for curves: a rectangle on the paper, and what its edges mean. */
public record Plot(double x, double y, double width, double height, double from, double to, double most) {
    private static final Color AXIS = new Color(0x54, 0x60, 0x6e);

    public Plot axes(Paper paper, String horizontal, String vertical) {
        double zero = screenY(0);
        paper.line(x - 8, zero, x + width + 12, zero, AXIS, 1.6);
        paper.line(x, y + height + 6, x, y - 12, AXIS, 1.6);
        paper.text(Typeface.SERIF_ITALIC, 18, x + width + 14, zero + 6, AXIS, horizontal);
        paper.text(Typeface.SERIF_ITALIC, 18, x - 6, y - 18, AXIS, vertical);
        return this;
    }

    public Plot curve(Paper paper, Color color, double thickness, DoubleUnaryOperator function) {
        Path2D path = new Path2D.Double();
        int steps = (int) (width * 1.5);
        for (int i = 0; i <= steps; i++) {
            double at = from + (to - from) * i / steps;
            double px = screenX(at);
            double py = screenY(function.applyAsDouble(at));
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        paper.stroke(path, color, thickness);
        return this;
    }

    public double screenX(double at) {
        return x + width * (at - from) / (to - from);
    }

    public double screenY(double value) {
        return y + height / 2 - value / most * height / 2;
    }
}
