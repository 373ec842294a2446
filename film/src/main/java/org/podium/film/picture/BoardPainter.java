package org.podium.film.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.podium.film.timeline.Mark;

/** Paints the marks of one generation of whiteboards. */
public interface BoardPainter {
    /**
     * Paints marks over the slide.
     *
     * @param marks all that are visible at one moment, lowest first
     * @param page a canvas whose user space is page units; its transform and clip are the caller's to restore
     */
    void paint(List<Mark> marks, Graphics2D page);

    /**
     * The part of the page that a mark may touch, strokes and labels included; never too small.
     *
     * @param among all that are visible at the same moment: a parent moves its children, a bound shape its arrows
     */
    Rectangle2D reach(Mark mark, List<Mark> among);
}
