package org.podium.film.picture.classic;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import java.util.Set;
import org.podium.film.timeline.Attributes;

/** The basic forms of SVG. */
final class Forms {
    /** Elements that have a form. */
    static final Set<String> NAMES = Set.of("path", "line", "circle", "ellipse", "rect", "polyline", "polygon");

    private Forms() {}

    /** The form of an element; nothing for an element that has none, or none to be seen. */
    static Optional<Shape> of(String element, Attributes numbers) {
        return switch (element) {
            case "path" -> Optional.of(PathData.parse(numbers.text("d", "")));
            case "line" ->
                Optional.of(new Line2D.Double(
                        numbers.number("x1", 0),
                        numbers.number("y1", 0),
                        numbers.number("x2", 0),
                        numbers.number("y2", 0)));
            case "circle" -> ellipse(numbers, numbers.number("r", 0), numbers.number("r", 0));
            case "ellipse" -> ellipse(numbers, numbers.number("rx", 0), numbers.number("ry", 0));
            case "rect" ->
                Optional.<Shape>of(Pieces.rectangle(numbers))
                        .filter(form -> !form.getBounds2D().isEmpty());
            case "polyline" -> Optional.of(points(numbers.text("points", "")));
            case "polygon" -> {
                Path2D form = points(numbers.text("points", ""));
                if (form.getCurrentPoint() != null) {
                    form.closePath();
                }
                yield Optional.of(form);
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Shape> ellipse(Attributes numbers, double across, double down) {
        if (across <= 0 || down <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Ellipse2D.Double(
                numbers.number("cx", 0) - across, numbers.number("cy", 0) - down, 2 * across, 2 * down));
    }

    private static Path2D points(String text) {
        Path2D form = new Path2D.Double();
        PathScanner scanner = new PathScanner(text);
        while (scanner.hasNumber()) {
            double x = scanner.number();
            if (!scanner.hasNumber()) {
                break;
            }
            double y = scanner.number();
            if (form.getCurrentPoint() == null) {
                form.moveTo(x, y);
            } else {
                form.lineTo(x, y);
            }
        }
        return form;
    }
}
