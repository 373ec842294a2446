package org.podium.film.picture.classic;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.podium.film.timeline.Attributes;

/** Takes a drawing's tree apart. */
final class Pieces {
    /** BBB nests four deep. */
    private static final int DEEPEST = 12;

    /** Elements that are not seen by nature. */
    private static final Set<String> UNSEEN = Set.of("title", "desc", "metadata", "defs", "style", "");

    private final List<Piece> found = new ArrayList<>();
    private Optional<String> unknown = Optional.empty();

    private Pieces() {}

    static List<Piece> of(Attributes tree) {
        Pieces pieces = new Pieces();
        pieces.add(tree, Look.INITIAL, 0);
        return pieces.found;
    }

    /** The first element of a drawing that is not painted; empty when all are. */
    static Optional<String> unknown(Attributes tree) {
        Pieces pieces = new Pieces();
        pieces.add(tree, Look.INITIAL, 0);
        return pieces.unknown;
    }

    private void add(Attributes element, Look inherited, int depth) {
        Look look = inherited.with(element.under("attributes")).with(element.under("style"));
        Attributes numbers = element.under("attributes");
        switch (element.text("element", "")) {
            case "g", "switch", "svg", "a" -> addChildren(element, look, depth);
            case "image" -> add(PollPicture.of(numbers));
            case "foreignObject" -> add(Inscription.of(numbers, element.list("lines"), look));
            case String name
            when Forms.NAMES.contains(name) ->
                Forms.of(name, numbers).ifPresent(form -> found.add(new Outline(form, look)));
            case String name -> unknown = unknown.or(() -> Optional.of(name).filter(it -> !UNSEEN.contains(it)));
        }
    }

    private void add(Piece piece) {
        found.add(piece);
    }

    @SuppressWarnings("unchecked") // elements have string keys
    private void addChildren(Attributes element, Look look, int depth) {
        if (depth < DEEPEST) {
            for (Object child : element.list("children")) {
                if (child instanceof Map<?, ?> map) {
                    add(new Attributes((Map<String, ?>) map), look, depth + 1);
                }
            }
        }
    }

    /** A rectangle from attributes; empty when they make none. */
    static Rectangle2D rectangle(Attributes numbers) {
        return new Rectangle2D.Double(
                numbers.number("x", 0),
                numbers.number("y", 0),
                Math.max(0, numbers.number("width", 0)),
                Math.max(0, numbers.number("height", 0)));
    }
}
