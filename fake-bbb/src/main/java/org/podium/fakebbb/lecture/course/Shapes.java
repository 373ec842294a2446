package org.podium.fakebbb.lecture.course;

import java.util.List;
import java.util.stream.IntStream;
import org.podium.fakebbb.lecture.script.Figure;
import org.podium.fakebbb.lecture.script.Point;

/** Short words for what is drawn, in fractions of the slide. */
final class Shapes {
    private Shapes() {}

    static Point at(double x, double y) {
        return new Point(x, y);
    }

    /** A ring drawn by hand: not quite round, and it ends a little beside its beginning. */
    static Figure ring(double x, double y, double width, double height) {
        return new Figure.Pencil(IntStream.rangeClosed(0, 48)
                .mapToObj(i -> {
                    double angle = -1.2 + i / 48.0 * 6.6;
                    double wobble = 1 + 0.035 * Math.sin(3 * angle);
                    return at(x + width * wobble * Math.cos(angle), y + height * wobble * Math.sin(angle));
                })
                .toList());
    }

    /** A line drawn by hand under something. */
    static Figure underline(double x1, double x2, double y) {
        return new Figure.Pencil(IntStream.rangeClosed(0, 24)
                .mapToObj(i -> at(x1 + (x2 - x1) * i / 24, y + 0.006 * Math.sin(i * 0.9)))
                .toList());
    }

    /** A cross drawn in one go. */
    static Figure strike(double x1, double y1, double x2, double y2) {
        return new Figure.Pencil(List.of(at(x1, y1), at((x1 + x2) / 2, (y1 + y2) / 2), at(x2, y2)));
    }

    static Figure arrow(double x1, double y1, double x2, double y2) {
        return new Figure.Line(at(x1, y1), at(x2, y2), true);
    }

    static Figure line(double x1, double y1, double x2, double y2) {
        return new Figure.Line(at(x1, y1), at(x2, y2), false);
    }

    static Figure box(Figure.Kind kind, double x1, double y1, double x2, double y2) {
        return new Figure.Box(kind, at(x1, y1), at(x2, y2), false);
    }

    static Figure text(String text, double x, double y, double width, double height) {
        return new Figure.Text(text, at(x, y), at(x + width, y + height));
    }
}
