package org.podium.film.picture.tldraw.v2;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.Vec;

/** Shapes that move together. Nothing of its own is seen; where it ends is where its shapes end. */
final class Group implements Kind {

    @Override
    public List<Ink> inks(Figure figure, Board board) {
        return List.of();
    }

    @Override
    public Outline outline(Figure figure, Board board) {
        List<Vec> corners = new ArrayList<>();
        for (Figure child : board.children(figure)) {
            // A group in a group counts with its place only: groups could hold each other.
            Outline outline = child.type().equals(figure.type()) ? Outline.box(1, 1) : board.outline(child);
            outline.points().forEach(point -> corners.add(point.through(child.transform())));
        }
        Rectangle2D box = Paths.open(corners).getBounds2D();
        Vec corner = new Vec(box.getX(), box.getY());
        return new Outline(
                Outline.box(Math.max(1, box.getWidth()), Math.max(1, box.getHeight())).points().stream()
                        .map(corner::plus)
                        .toList(),
                true);
    }
}
