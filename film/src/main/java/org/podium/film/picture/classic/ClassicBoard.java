package org.podium.film.picture.classic;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.podium.film.picture.BoardPainter;
import org.podium.film.picture.Unpainted;
import org.podium.film.picture.slide.Pictures;
import org.podium.film.timeline.Drawing;
import org.podium.film.timeline.Mark;

/** Paints marks of kind {@code classic}. */
public final class ClassicBoard implements BoardPainter {
    private final Pictures pictures;

    /** Makes one; the pictures hold the results of polls. */
    public ClassicBoard(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public void paint(List<Mark> marks, List<Mark> relatives, Graphics2D page) {
        for (Mark mark : marks) {
            Graphics2D pen = (Graphics2D) page.create();
            Pieces.of(mark.drawing().attributes()).forEach(piece -> piece.paint(pen, pictures));
            pen.dispose();
        }
    }

    @Override
    public Optional<Unpainted> unpainted(Drawing drawing) {
        return Pieces.unknown(drawing.attributes()).map(Unpainted.Unknown::new);
    }

    @Override
    public Rectangle2D reach(Mark mark, List<Mark> among) {
        return Pieces.of(mark.drawing().attributes()).stream()
                .map(Piece::reach)
                .filter(reach -> !reach.isEmpty())
                .reduce(Rectangle2D::createUnion)
                .orElseGet(Rectangle2D.Double::new);
    }
}
