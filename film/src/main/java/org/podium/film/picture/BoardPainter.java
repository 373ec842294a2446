package org.podium.film.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.podium.film.timeline.Drawing;
import org.podium.film.timeline.Mark;

/** Paints the marks of one generation of whiteboards. */
public interface BoardPainter {
    /**
     * Paints marks over the slide.
     *
     * @param marks all that are visible at one moment, lowest first
     * @param page a canvas whose user space is page units; its transform and clip are the caller's to restore
     */
    default void paint(List<Mark> marks, Graphics2D page) {
        paint(marks, List.of(), page);
    }

    /**
     * Paints some of the marks that are visible at one moment, as if all were painted.
     *
     * @param marks what to paint, lowest first
     * @param relatives the {@link #relatives} of the marks, and theirs in turn, that are visible but not among the
     *     marks: they are painted elsewhere and tell only where the marks lie
     */
    void paint(List<Mark> marks, List<Mark> relatives, Graphics2D page);

    /**
     * The part of the page that a mark may touch, strokes and labels included; never too small, and empty if nothing.
     *
     * @param among at least its relatives, and theirs in turn: a parent moves its children, a bound shape its arrows
     */
    Rectangle2D reach(Mark mark, List<Mark> among);

    /** Identities of the shapes that decide where the mark lies, so that it is painted again when they change. */
    default Set<String> relatives(Mark mark) {
        return mark.parent().isEmpty() ? Set.of() : Set.of(mark.parent());
    }

    /** What of a drawing is not painted as it was, of those kinds that each painter knows of; empty when all is. */
    Optional<Unpainted> unpainted(Drawing drawing);

    /** Whether the mark is painted beneath other marks too, as some highlighters are: then all are painted together. */
    default boolean paintsBeneath(Mark mark) {
        return false;
    }
}
