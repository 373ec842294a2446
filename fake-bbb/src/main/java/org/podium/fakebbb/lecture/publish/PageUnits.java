package org.podium.fakebbb.lecture.publish;

import java.util.List;
import org.podium.fakebbb.lecture.script.Point;
import org.podium.fakebbb.lecture.slide.Slide;

/** tldraw's units: the slide fitted into 1440 by 1080. */
final class PageUnits {
    private static final double SCALE = Math.min(1440 / Slide.WIDTH, 1080 / Slide.HEIGHT);
    static final double WIDTH = Slide.WIDTH * SCALE;
    static final double HEIGHT = Slide.HEIGHT * SCALE;

    private PageUnits() {}

    static double x(double share) {
        return hundredth(share * WIDTH);
    }

    static double y(double share) {
        return hundredth(share * HEIGHT);
    }

    /** The corner of what contains all points. */
    static Point corner(List<Point> points) {
        return new Point(
                points.stream().mapToDouble(Point::x).min().orElse(0),
                points.stream().mapToDouble(Point::y).min().orElse(0));
    }

    private static double hundredth(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
