package org.podium.film.picture.classic;

import java.awt.geom.AffineTransform;

/** SVG's {@code rotate(degrees, x, y)}, the only transform that BBB publishes. */
final class Turn {
    private static final String ROTATE = "rotate(";

    private Turn() {}

    static AffineTransform parse(String text) {
        int start = text.indexOf(ROTATE);
        if (start < 0) {
            return new AffineTransform();
        }
        PathScanner scanner = new PathScanner(text.substring(start + ROTATE.length()));
        double degrees = next(scanner);
        return AffineTransform.getRotateInstance(Math.toRadians(degrees), next(scanner), next(scanner));
    }

    private static double next(PathScanner scanner) {
        return scanner.hasNumber() ? scanner.number() : 0;
    }
}
