package org.podium.film.picture.classic;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** SVG's path data as a form; what cannot be read ends it, as SVG says. */
final class PathData {
    private final PathScanner scanner;
    private final Path2D form = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private double x;
    private double y;
    /** The last control point, which a smooth curve mirrors. */
    private double controlX;

    private double controlY;
    private char curve;

    private PathData(String text) {
        scanner = new PathScanner(text);
    }

    static Path2D parse(String text) {
        PathData data = new PathData(text);
        data.parse();
        return data.form;
    }

    private void parse() {
        char command = scanner.letter();
        if (command != 'M' && command != 'm') {
            return;
        }
        while (command != 0) {
            boolean more = step(command);
            char next = scanner.letter();
            if (next != 0) {
                command = next;
            } else if (!more || !scanner.hasNumber()) {
                return;
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
        }
    }

    /** One command with its numbers; tells whether numbers may follow for another of the same. */
    private boolean step(char command) {
        double fromX = Character.isLowerCase(command) ? x : 0;
        double fromY = Character.isLowerCase(command) ? y : 0;
        char kind = Character.toUpperCase(command);
        if (kind != 'M' && form.getCurrentPoint() == null) {
            return false;
        }
        if (kind == 'Z') {
            form.closePath();
            Point2D start = form.getCurrentPoint();
            moved(start.getX(), start.getY(), kind);
            return false;
        }
        if (!scanner.hasNumber()) {
            return false;
        }
        switch (kind) {
            case 'M' -> {
                to(fromX, fromY);
                form.moveTo(x, y);
            }
            case 'L' -> line(fromX + number(), fromY + number());
            case 'H' -> line(fromX + number(), y);
            case 'V' -> line(x, fromY + number());
            case 'Q' -> quad(fromX + number(), fromY + number(), fromX + number(), fromY + number());
            case 'T' ->
                quad(mirrored(x, controlX, 'Q'), mirrored(y, controlY, 'Q'), fromX + number(), fromY + number());
            case 'C' ->
                cubic(
                        fromX + number(),
                        fromY + number(),
                        fromX + number(),
                        fromY + number(),
                        fromX + number(),
                        fromY + number());
            case 'S' ->
                cubic(
                        mirrored(x, controlX, 'C'),
                        mirrored(y, controlY, 'C'),
                        fromX + number(),
                        fromY + number(),
                        fromX + number(),
                        fromY + number());
            case 'A' -> arc(fromX, fromY);
            default -> {
                return false;
            }
        }
        return true;
    }

    private double number() {
        return scanner.hasNumber() ? scanner.number() : 0;
    }

    private double mirrored(double here, double control, char kind) {
        return curve == kind ? 2 * here - control : here;
    }

    private void to(double fromX, double fromY) {
        moved(fromX + number(), fromY + number(), 'M');
    }

    private void moved(double toX, double toY, char kind) {
        x = toX;
        y = toY;
        curve = kind;
    }

    private void line(double toX, double toY) {
        form.lineTo(toX, toY);
        moved(toX, toY, 'L');
    }

    private void quad(double midX, double midY, double toX, double toY) {
        form.quadTo(midX, midY, toX, toY);
        controlX = midX;
        controlY = midY;
        moved(toX, toY, 'Q');
    }

    private void cubic(double firstX, double firstY, double secondX, double secondY, double toX, double toY) {
        form.curveTo(firstX, firstY, secondX, secondY, toX, toY);
        controlX = secondX;
        controlY = secondY;
        moved(toX, toY, 'C');
    }

    private void arc(double fromX, double fromY) {
        Arc arc = new Arc(
                Math.abs(number()), Math.abs(number()), Math.toRadians(number()), scanner.flag(), scanner.flag());
        double toX = fromX + number();
        double toY = fromY + number();
        arc.append(form, new Point2D.Double(x, y), new Point2D.Double(toX, toY));
        moved(toX, toY, 'A');
    }
}
