package org.podium.film.picture.classic;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * A piece of an ellipse, as path data gives it: by its ends. Its centre is found as SVG 1.1, appendix F.6, says.
 *
 * @param turn of the ellipse, in radians
 * @param large whether the longer way round is meant
 * @param clockwise whether it goes with the clock, as seen
 */
record Arc(double across, double down, double turn, boolean large, boolean clockwise) {
    void append(Path2D form, Point2D from, Point2D to) {
        if (from.equals(to)) {
            return;
        }
        if (across == 0 || down == 0) {
            form.lineTo(to.getX(), to.getY());
            return;
        }
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double halfX = (from.getX() - to.getX()) / 2;
        double halfY = (from.getY() - to.getY()) / 2;
        double x = cos * halfX + sin * halfY;
        double y = cos * halfY - sin * halfX;
        // An ellipse that cannot reach both ends grows until it does.
        double grow = Math.sqrt(Math.max(1, x * x / (across * across) + y * y / (down * down)));
        double rx = across * grow;
        double ry = down * grow;
        double off = rx * rx * y * y + ry * ry * x * x;
        double far = Math.sqrt(Math.max(0, (rx * rx * ry * ry - off) / off)) * (large == clockwise ? -1 : 1);
        double centreX = far * rx * y / ry;
        double centreY = -far * ry * x / rx;
        double start = Math.atan2((y - centreY) / ry, (x - centreX) / rx);
        double sweep = Math.atan2((-y - centreY) / ry, (-x - centreX) / rx) - start;
        if (clockwise && sweep < 0) {
            sweep += 2 * Math.PI;
        } else if (!clockwise && sweep > 0) {
            sweep -= 2 * Math.PI;
        }
        AffineTransform place = new AffineTransform();
        place.translate((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2);
        place.rotate(turn);
        place.translate(centreX, centreY);
        // Java counts angles against the clock.
        Arc2D arc =
                new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -Math.toDegrees(start), -Math.toDegrees(sweep), Arc2D.OPEN);
        form.append(arc.getPathIterator(place), true);
    }
}
