package org.podium.film.picture.tldraw.v2;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.podium.film.picture.tldraw.arrow.Course;
import org.podium.film.picture.tldraw.arrow.Head;
import org.podium.film.picture.tldraw.geo.FittedDash.End;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.ink.Dash;
import org.podium.film.picture.tldraw.ink.Extent;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.BlockLayout;
import org.podium.film.picture.tldraw.lettering.TextBlock;

/** An arrow between points or shapes, with heads and a label that hides the line behind it. */
final class Arrow implements Kind {
    private static final double FAR = 10_000;
    private static final double LABEL_CORNER = 4;

    @Override
    public List<Ink> inks(Figure figure, Board board) {
        Course course = Binding.course(figure, board);
        if (!course.visible()) {
            return List.of();
        }
        int colour = figure.tone().solid();
        double width = figure.width();
        Optional<ArrowLabel> label = ArrowLabel.of(figure, course);
        List<Shape> holes = new ArrayList<>();
        label.ifPresent(words -> holes.add(words.hole()));
        List<Ink> heads = new ArrayList<>();
        for (boolean atEnd : new boolean[] {false, true}) {
            String name = Binding.head(figure, atEnd);
            Head.of(name, course, atEnd, width).ifPresent(head -> {
                if (Head.covers(name)) {
                    holes.add(head);
                    heads.addAll(figure.filled(head));
                }
                heads.add(new Ink.Line(head, colour, width));
            });
        }
        Dash dash = figure.fittedDash().open(course.length(), End.OVER, End.OVER);
        List<Ink> inks = new ArrayList<>();
        inks.add(without(holes, new Ink.Line(course.path(), colour, width, dash)));
        inks.addAll(heads);
        label.ifPresent(words -> inks.add(words.ink()));
        return inks;
    }

    /** An ink of which nothing is seen in some holes. */
    private static Ink without(List<Shape> holes, Ink ink) {
        Ink seen = ink;
        for (Shape hole : holes) {
            Rectangle2D reach = Extent.of(List.of(ink));
            Path2D around = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            around.append(
                    new Rectangle2D.Double(
                            reach.getX() - FAR,
                            reach.getY() - FAR,
                            reach.getWidth() + 2 * FAR,
                            reach.getHeight() + 2 * FAR),
                    false);
            around.append(hole, false);
            seen = new Ink.Clipped(around, List.of(seen));
        }
        return seen;
    }

    @Override
    public Outline outline(Figure figure, Board board) {
        return Outline.box(1, 1);
    }

    /**
     * The words at the middle of an arrow.
     *
     * @param room what they were measured to need; they are written into a hair more
     */
    private record ArrowLabel(Figure figure, TextBlock block, Rectangle2D room) {
        private static final double RIM = 4.25;
        private static final double HAIR = 0.5;

        static Optional<ArrowLabel> of(Figure figure, Course course) {
            if (figure.props().text("text", "").isBlank()) {
                return Optional.empty();
            }
            Rectangle2D extent = course.extent();
            TextBlock measured = ArrowWords.measured(figure, extent.getWidth(), extent.getHeight());
            Rectangle2D room = new Rectangle2D.Double(
                    course.middle().x() - measured.width() / 2,
                    course.middle().y() - measured.height() / 2,
                    measured.width(),
                    measured.height());
            String text = figure.props().text("text", "");
            TextBlock block = BlockLayout.inside(text, figure.arrowHand(), Align.MIDDLE, measured.width() + HAIR);
            return Optional.of(new ArrowLabel(figure, block, room));
        }

        Shape hole() {
            return new RoundRectangle2D.Double(
                    room.getX() - RIM,
                    room.getY() - RIM,
                    room.getWidth() + 2 * RIM,
                    room.getHeight() + 2 * RIM,
                    2 * LABEL_CORNER,
                    2 * LABEL_CORNER);
        }

        Ink ink() {
            double top = room.getCenterY() - block.height() / 2;
            return new Ink.Words(block, room.getX() - HAIR / 2, top, figure.labelColour(), Palette.BACKGROUND);
        }
    }
}
