package org.podium.film.picture.tldraw.v1;

import java.util.List;
import java.util.Map;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.timeline.Attributes;
import org.podium.film.timeline.Mark;

/** The first generation's shapes. A new kind is a new class and a line in the table. */
public final class FirstBoard {
    /** How the kinds of the first generation are called: this and the shape's type. */
    public static final String PREFIX = "v1:";

    private static final Map<String, Kind> KINDS = Map.of(
            "draw", new Pencil(),
            "rectangle", new Rectangle(),
            "ellipse", new Ellipse(),
            "triangle", new Triangle(),
            "arrow", new Arrow(),
            "line", new Arrow(),
            "text", new Text(),
            "sticky", new Sticky(),
            "image", new Picture(),
            "video", new Picture());

    private FirstBoard() {}

    /** Whether shapes of a type are painted here, or are nothing to be seen. */
    public static boolean knows(String type) {
        return type.equals("group") || KINDS.containsKey(type);
    }

    /** What a mark leaves on the page; nothing for groups, whose parts are marks of their own, and unknown kinds. */
    public static List<Ink> inks(Mark mark) {
        Kind kind = KINDS.get(mark.drawing().kind().substring(PREFIX.length()));
        if (kind == null) {
            return List.of();
        }
        Attributes attributes = mark.drawing().attributes();
        Figure figure = new Figure(attributes.text("id", mark.shape()), attributes);
        return List.of(kind.draw(figure).turned(figure.rotation()));
    }
}
