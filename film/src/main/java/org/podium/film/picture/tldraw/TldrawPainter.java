package org.podium.film.picture.tldraw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.podium.film.picture.BoardPainter;
import org.podium.film.picture.tldraw.ink.Brush;
import org.podium.film.picture.tldraw.ink.Extent;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.v1.FirstBoard;
import org.podium.film.picture.tldraw.v2.SecondBoard;
import org.podium.film.timeline.Mark;

/**
 * Paints the marks of tldraw boards of both generations; marks of other kinds are left alone. What a mark becomes is
 * remembered, so that painting a page again costs little more than its pixels.
 */
public final class TldrawPainter implements BoardPainter {
    private final Memory memory = new Memory();

    @Override
    public void paint(List<Mark> marks, List<Mark> relatives, Graphics2D page) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(relatives);
        SecondBoard second = new SecondBoard(all);
        List<Ink> inks = new ArrayList<>();
        for (Stack.Layer layer : Stack.of(marks)) {
            inks.addAll(layer.under() ? second.underneath(layer.mark()) : inks(layer.mark(), second));
        }
        Brush.paint(inks, page);
    }

    @Override
    public Rectangle2D reach(Mark mark, List<Mark> among) {
        SecondBoard second = new SecondBoard(among);
        Rectangle2D reach = Extent.of(inks(mark, second));
        return mark.drawing().kind().startsWith(SecondBoard.PREFIX)
                ? union(reach, Extent.of(second.underneath(mark)))
                : reach;
    }

    @Override
    public Set<String> relatives(Mark mark) {
        Set<String> relatives = new HashSet<>();
        relatives.add(mark.parent());
        for (String end : List.of("start", "end")) {
            relatives.add(mark.drawing().attributes().under("props").under(end).text("boundShapeId", ""));
        }
        relatives.remove("");
        return relatives;
    }

    private List<Ink> inks(Mark mark, SecondBoard second) {
        String kind = mark.drawing().kind();
        if (kind.startsWith(FirstBoard.PREFIX)) {
            return memory.of(mark, () -> FirstBoard.inks(mark));
        }
        if (!kind.startsWith(SecondBoard.PREFIX)) {
            return List.of();
        }
        return second.standsAlone(mark) ? memory.of(mark, () -> second.inks(mark)) : second.inks(mark);
    }

    private static Rectangle2D union(Rectangle2D one, Rectangle2D other) {
        if (one.isEmpty()) {
            return other;
        }
        return other.isEmpty() ? one : one.createUnion(other);
    }
}
