package org.podium.film.picture.tldraw.v2;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.podium.film.picture.tldraw.arrow.Course;
import org.podium.film.picture.tldraw.arrow.End;
import org.podium.film.picture.tldraw.arrow.Relation;
import org.podium.film.picture.tldraw.arrow.Target;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.ink.Vec;
import org.podium.film.timeline.Attributes;

/** Finds the ends of an arrow: at a point, or at another shape of the board. */
final class Binding {
    private final Figure arrow;
    private final Board board;

    private Binding(Figure arrow, Board board) {
        this.arrow = arrow;
        this.board = board;
    }

    static Course course(Figure arrow, Board board) {
        Binding binding = new Binding(arrow, board);
        Relation relation = binding.relation();
        End start = binding.end(false, relation == Relation.SAME || relation == Relation.START_HOLDS_END);
        End end = binding.end(true, relation == Relation.SAME || relation == Relation.END_HOLDS_START);
        return Course.of(start, end, arrow.measure("bend", 0), arrow.width());
    }

    /** Identities of the shapes that an arrow's ends hang on. */
    static List<String> shapes(Attributes props) {
        return Stream.of("start", "end")
                .map(props::under)
                .filter(end -> end.text("type", "point").equals("binding"))
                .map(end -> end.text("boundShapeId", ""))
                .toList();
    }

    static String head(Figure arrow, boolean atEnd) {
        return atEnd
                ? arrow.props().text("arrowheadEnd", "arrow")
                : arrow.props().text("arrowheadStart", "none");
    }

    private Attributes terminal(boolean atEnd) {
        return arrow.props().under(atEnd ? "end" : "start");
    }

    private Optional<Figure> bound(boolean atEnd) {
        Attributes terminal = terminal(atEnd);
        return terminal.text("type", "point").equals("binding")
                ? board.figure(terminal.text("boundShapeId", ""))
                        .filter(figure -> !figure.type().equals("arrow"))
                : Optional.empty();
    }

    private Relation relation() {
        Optional<Figure> first = bound(false);
        Optional<Figure> second = bound(true);
        if (first.isEmpty() || second.isEmpty()) {
            return Relation.SAFE;
        }
        return Relation.of(
                first.get().id(), pageBounds(first.get()), second.get().id(), pageBounds(second.get()));
    }

    private End end(boolean atEnd, boolean precise) {
        Attributes terminal = terminal(atEnd);
        Optional<Figure> bound = bound(atEnd);
        if (bound.isEmpty()) {
            // A shape that is gone leaves the end where it was last written, else at the arrow's own place.
            double x = Figure.bounded(terminal, "x", 0);
            double y = Figure.bounded(terminal, "y", 0);
            return new End(new Vec(x, y), Optional.empty(), head(arrow, atEnd));
        }
        Figure figure = bound.get();
        Outline own = board.outline(figure);
        AffineTransform toArrow = board.fromPage(arrow);
        toArrow.concatenate(board.toPage(figure));
        Attributes anchor = terminal.under("normalizedAnchor");
        boolean exactly = precise || terminal.flag("isPrecise", false);
        double across = exactly ? Math.clamp(anchor.number("x", 0.5), -10, 10) : 0.5;
        double down = exactly ? Math.clamp(anchor.number("y", 0.5), -10, 10) : 0.5;
        Rectangle2D box = own.bounds();
        Vec handle = new Vec(box.getX() + across * box.getWidth(), box.getY() + down * box.getHeight());
        Outline outline = new Outline(
                own.points().stream().map(point -> point.through(toArrow)).toList(), own.closed());
        double line = figure.props().has("size") ? figure.width() : 0;
        Target target = new Target(figure.id(), outline, pageBounds(figure), terminal.flag("isExact", false), line);
        return new End(handle.through(toArrow), Optional.of(target), head(arrow, atEnd));
    }

    private Rectangle2D pageBounds(Figure figure) {
        AffineTransform toPage = board.toPage(figure);
        return new Outline(
                        board.outline(figure).points().stream()
                                .map(point -> point.through(toPage))
                                .toList(),
                        true)
                .bounds();
    }
}
