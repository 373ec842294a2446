package org.podium.film.picture.tldraw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.podium.film.picture.BoardPainter;
import org.podium.film.picture.Unpainted;
import org.podium.film.picture.tldraw.ink.Brush;
import org.podium.film.picture.tldraw.ink.Extent;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.v1.FirstBoard;
import org.podium.film.picture.tldraw.v2.SecondBoard;
import org.podium.film.timeline.Drawing;
import org.podium.film.timeline.Mark;

/**
 * Paints the marks of tldraw boards of both generations; marks of other kinds are left alone. What a mark becomes is
 * remembered, so that painting a page again costs little more than its pixels.
 */
public final class TldrawPainter implements BoardPainter {
    private static final Set<String> PASTED = Set.of("image", "video", "embed");

    private final InkCache<List<Ink>> inks = new InkCache<>();
    private final InkCache<Set<String>> relatives = new InkCache<>();

    @Override
    public void paint(List<Mark> marks, List<Mark> others, Graphics2D page) {
        SecondBoard second = new SecondBoard(marks, others);
        List<Ink> all = new ArrayList<>();
        for (PaintOrder.Layer layer : PaintOrder.of(marks, others)) {
            all.addAll(layer.under() ? under(layer.mark(), second) : inks(layer.mark(), second));
        }
        Brush.paint(all, page);
    }

    @Override
    public Rectangle2D reach(Mark mark, List<Mark> among) {
        SecondBoard second = new SecondBoard(List.of(mark), among);
        List<Ink> all = new ArrayList<>(inks(mark, second));
        all.addAll(under(mark, second));
        return Extent.of(all);
    }

    @Override
    public Set<String> relatives(Mark mark) {
        return isSecond(mark) ? relatives.of(mark.drawing(), () -> SecondBoard.relatives(mark)) : Set.of();
    }

    @Override
    public Optional<Unpainted> unpainted(Drawing drawing) {
        String kind = drawing.kind();
        String type = kind.substring(kind.indexOf(':') + 1);
        if (PASTED.contains(type)) {
            return Optional.of(new Unpainted.Pasted());
        }
        boolean known = isSecond(kind) ? SecondBoard.knows(type) : FirstBoard.knows(type);
        return known ? Optional.empty() : Optional.of(new Unpainted.Unknown(type));
    }

    /** Within a group or frame, a highlighter marks what lies under it. */
    @Override
    public boolean paintsBeneath(Mark mark) {
        return mark.drawing().kind().equals("v2:highlight") && !mark.parent().isEmpty();
    }

    private List<Ink> inks(Mark mark, SecondBoard second) {
        if (mark.drawing().kind().startsWith(FirstBoard.PREFIX)) {
            return inks.of(mark.drawing(), () -> FirstBoard.inks(mark));
        }
        if (!isSecond(mark)) {
            return List.of();
        }
        // What has relatives may look different when they do.
        return relatives(mark).isEmpty() ? inks.of(mark.drawing(), () -> second.inks(mark)) : second.inks(mark);
    }

    private static List<Ink> under(Mark mark, SecondBoard second) {
        return isSecond(mark) ? second.underneath(mark) : List.of();
    }

    private static boolean isSecond(Mark mark) {
        return isSecond(mark.drawing().kind());
    }

    private static boolean isSecond(String kind) {
        return kind.startsWith(SecondBoard.PREFIX);
    }
}
