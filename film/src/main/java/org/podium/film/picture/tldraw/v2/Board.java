package org.podium.film.picture.tldraw.v2;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.timeline.Attributes;
import org.podium.film.timeline.Mark;

/** The shapes that are seen together: parents move children, bound shapes hold arrows. Read only when asked for. */
final class Board {
    /** Deeper nesting is a sign of hostile data; so is a shape that holds itself. */
    private static final int DEEPEST = 32;

    private final Map<String, Mark> marks = new HashMap<>();
    private final Map<String, List<Mark>> children = new HashMap<>();
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, Outline> outlines = new HashMap<>();

    /** The board of some marks; the first of a shape counts. */
    Board(Stream<Mark> among) {
        among.filter(mark -> mark.drawing().kind().startsWith(SecondBoard.PREFIX))
                .filter(mark -> marks.putIfAbsent(mark.shape(), mark) == null)
                .forEach(mark -> children.computeIfAbsent(mark.parent(), _ -> new ArrayList<>())
                        .add(mark));
    }

    Optional<Figure> figure(String id) {
        Mark mark = marks.get(id);
        return mark == null ? Optional.empty() : Optional.of(figure(mark));
    }

    Figure figure(Mark mark) {
        Figure known = figures.get(mark.shape());
        if (known == null) {
            Attributes attributes = mark.drawing().attributes();
            String type = mark.drawing().kind().substring(SecondBoard.PREFIX.length());
            known = new Figure(
                    attributes.text("id", mark.shape()), type, mark.parent(), attributes, attributes.under("props"));
            figures.put(mark.shape(), known);
        }
        return known;
    }

    List<Figure> children(Figure figure) {
        return children.getOrDefault(figure.id(), List.of()).stream()
                .map(this::figure)
                .toList();
    }

    /** The groups and frames that hold a shape, the innermost first. */
    List<Figure> holders(Figure figure) {
        List<Figure> holders = new ArrayList<>();
        Optional<Figure> next = figure(figure.parent());
        while (next.isPresent() && holders.size() < DEEPEST && !holders.contains(next.get())) {
            holders.add(next.get());
            next = figure(next.get().parent());
        }
        return holders;
    }

    /** From a shape's space to the page. */
    AffineTransform toPage(Figure figure) {
        AffineTransform transform = figure.transform();
        for (Figure holder : holders(figure)) {
            transform.preConcatenate(holder.transform());
        }
        return transform;
    }

    AffineTransform fromPage(Figure figure) {
        try {
            return toPage(figure).createInverse();
        } catch (NoninvertibleTransformException e) {
            return new AffineTransform();
        }
    }

    double opacity(Figure figure) {
        return holders(figure).stream().mapToDouble(Figure::opacity).reduce(figure.opacity(), (a, b) -> a * b);
    }

    Outline outline(Figure figure) {
        Outline known = outlines.get(figure.id());
        if (known == null) {
            known = SecondBoard.kind(figure.type())
                    .map(kind -> kind.outline(figure, this))
                    .orElse(Outline.box(1, 1));
            outlines.put(figure.id(), known);
        }
        return known;
    }
}
