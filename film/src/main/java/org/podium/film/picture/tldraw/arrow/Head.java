package org.podium.film.picture.tldraw.arrow;

import java.awt.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.Vec;

/** The heads of arrows by their names; a new one is a line in the table. */
public final class Head {
    private static final double OPEN = Math.PI / 6;
    private static final double WIDE = Math.PI / 4;

    /** From the tip and a point behind it to a path. */
    private interface Form {
        Shape of(Vec tip, Vec back);
    }

    private static final Map<String, Form> FORMS = Map.of(
            "arrow", (tip, back) -> Paths.open(List.of(back.turnedAbout(tip, OPEN), tip, back.turnedAbout(tip, -OPEN))),
            "triangle",
                    (tip, back) ->
                            Paths.closed(List.of(back.turnedAbout(tip, OPEN), tip, back.turnedAbout(tip, -OPEN))),
            "inverted",
                    (tip, back) -> Paths.closed(List.of(tip.plus(side(tip, back)), back, tip.minus(side(tip, back)))),
            "bar", (tip, back) -> Paths.line(tip.plus(side(tip, back)), tip.minus(side(tip, back))),
            "dot",
                    (tip, back) -> {
                        Vec centre = tip.towards(back, 0.45);
                        return Paths.circle(centre, centre.distance(tip));
                    },
            "diamond", Head::diamond,
            "square", Head::square);

    private Head() {}

    /** The head at one end of a course; none for "none", "pipe" and unknown names. */
    public static Optional<Shape> of(String name, Course course, boolean atEnd, double width) {
        Form form = FORMS.get(name);
        if (form == null) {
            return Optional.empty();
        }
        double length = Math.max(Math.min(course.length() / 5, width * 3), width);
        return Optional.of(form.of(atEnd ? course.end() : course.start(), course.behind(atEnd, length)));
    }

    /** Whether a head covers the line under it. */
    public static boolean covers(String name) {
        return !name.equals("none") && !name.equals("arrow");
    }

    /** Half the way back, turned aside. */
    private static Vec side(Vec tip, Vec back) {
        return back.minus(tip).times(0.5).turned(Math.PI / 2);
    }

    private static Shape diamond(Vec tip, Vec back) {
        Vec near = tip.towards(back, 0.75);
        Vec left = near.turnedAbout(tip, WIDE);
        Vec right = near.turnedAbout(tip, -WIDE);
        Vec middle = left.middle(right);
        return Paths.closed(List.of(middle.plus(middle.minus(tip)), left, tip, right));
    }

    private static Shape square(Vec tip, Vec back) {
        Vec near = tip.towards(back, 0.85);
        Vec side = side(tip, near);
        return Paths.closed(List.of(tip.plus(side), near.plus(side), near.minus(side), tip.minus(side)));
    }
}
