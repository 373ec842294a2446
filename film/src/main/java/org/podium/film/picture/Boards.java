package org.podium.film.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.podium.film.timeline.Drawing;
import org.podium.film.timeline.Mark;

/** Gives each mark to the painter of its generation: the part of its kind before the colon. Others are not painted. */
record Boards(Map<String, BoardPainter> byGeneration) implements BoardPainter {
    Boards {
        byGeneration = Map.copyOf(byGeneration);
    }

    private static String generation(Mark mark) {
        return generation(mark.drawing());
    }

    private static String generation(Drawing drawing) {
        String kind = drawing.kind();
        int colon = kind.indexOf(':');
        return colon < 0 ? kind : kind.substring(0, colon);
    }

    @Override
    public void paint(List<Mark> marks, List<Mark> relatives, Graphics2D page) {
        int from = 0;
        while (from < marks.size()) {
            String generation = generation(marks.get(from));
            int to = from + 1;
            while (to < marks.size() && generation(marks.get(to)).equals(generation)) {
                to++;
            }
            BoardPainter painter = byGeneration.get(generation);
            if (painter != null) {
                painter.paint(marks.subList(from, to), relatives, page);
            }
            from = to;
        }
    }

    @Override
    public Rectangle2D reach(Mark mark, List<Mark> among) {
        BoardPainter painter = byGeneration.get(generation(mark));
        return painter == null ? new Rectangle2D.Double() : painter.reach(mark, among);
    }

    @Override
    public Set<String> relatives(Mark mark) {
        BoardPainter painter = byGeneration.get(generation(mark));
        return painter == null ? Set.of() : painter.relatives(mark);
    }

    @Override
    public Optional<Unpainted> unpainted(Drawing drawing) {
        BoardPainter painter = byGeneration.get(generation(drawing));
        return painter == null ? Optional.of(new Unpainted.Unknown(drawing.kind())) : painter.unpainted(drawing);
    }

    @Override
    public boolean paintsBeneath(Mark mark) {
        BoardPainter painter = byGeneration.get(generation(mark));
        return painter != null && painter.paintsBeneath(mark);
    }
}
