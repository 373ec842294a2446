package org.podium.film.picture;

import static java.time.Duration.ofMillis;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.podium.film.timeline.Attributes;
import org.podium.film.timeline.Drawing;
import org.podium.film.timeline.Mark;
import org.podium.film.timeline.Span;

/** A whiteboard of half-transparent discs, whose places are relative to their parents'. */
final class Sketch implements BoardPainter {
    record Disc(double x, double y, double radius, int argb) implements Drawing {
        @Override
        public String kind() {
            return "sketch:disc";
        }

        @Override
        public Attributes attributes() {
            return new Attributes(Map.of("x", x, "y", y));
        }
    }

    int painted;

    static Mark disc(String shape, long from, long to, String rank, String parent, Disc disc) {
        return new Mark(shape, new Span(ofMillis(from), ofMillis(to)), rank, parent, disc);
    }

    @Override
    public void paint(List<Mark> marks, List<Mark> relatives, Graphics2D page) {
        for (Mark mark : marks) {
            painted++;
            List<Mark> among = new java.util.ArrayList<>(marks);
            among.addAll(relatives);
            page.setColor(new Color(((Disc) mark.drawing()).argb(), true));
            page.fill(shape(mark, among));
        }
    }

    private static Ellipse2D shape(Mark mark, List<Mark> among) {
        Disc disc = (Disc) mark.drawing();
        double x = disc.x();
        double y = disc.y();
        for (Mark other : among) {
            if (other.shape().equals(mark.parent())) {
                x += ((Disc) other.drawing()).x();
                y += ((Disc) other.drawing()).y();
            }
        }
        return new Ellipse2D.Double(x - disc.radius(), y - disc.radius(), 2 * disc.radius(), 2 * disc.radius());
    }

    @Override
    public Rectangle2D reach(Mark mark, List<Mark> among) {
        return shape(mark, among).getBounds2D();
    }

    @Override
    public Optional<Unpainted> unpainted(Drawing drawing) {
        return Optional.empty();
    }
}
