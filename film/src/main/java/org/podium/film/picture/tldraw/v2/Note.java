package org.podium.film.picture.tldraw.v2;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Shadow;
import org.podium.film.picture.tldraw.ink.Vec;
import org.podium.film.picture.tldraw.lettering.TextBlock;

/** A sticky note, which grows with its text. Its size is not published. */
final class Note implements Kind {
    private static final double SIZE = 200;
    private static final double BORDER = 1;
    private static final double CORNER = 6;
    private static final int INK = 0xFF1D1D1D;
    private static final int SCRIM = 0x47F9FAFB;

    @Override
    public List<Ink> inks(Figure figure, Board board) {
        String colour = figure.props().text("color", "black");
        int solid = figure.tone(colour.equals("black") ? "yellow" : colour).solid();
        TextBlock block = block(figure);
        double height = height(block);
        RoundRectangle2D box = new RoundRectangle2D.Double(0, 0, SIZE, height, 2 * CORNER, 2 * CORNER);
        double inner = SIZE - 2 * BORDER;
        double round = 2 * (CORNER - BORDER);
        List<Ink> inks = new ArrayList<>();
        inks.addAll(Shadow.of(box, new Vec(0, 1), 2, 0, 0.25));
        inks.addAll(Shadow.of(box, new Vec(0, 1), 3, 0, 0.09));
        inks.add(new Ink.Fill(box, solid));
        inks.add(new Ink.Fill(
                new RoundRectangle2D.Double(BORDER, BORDER, inner, height - 2 * BORDER, round, round), SCRIM));
        if (!figure.props().text("text", "").isBlank()) {
            Ink words =
                    Caption.on(figure, block, new Rectangle2D.Double(BORDER, BORDER, inner, height - 2 * BORDER), INK);
            inks.add(new Ink.Clipped(new Rectangle2D.Double(0, 0, SIZE, height), List.of(words)));
        }
        inks.addAll(LinkSign.of(figure, new Rectangle2D.Double(0, 0, SIZE, height)));
        return inks;
    }

    private static TextBlock block(Figure figure) {
        return Caption.block(figure, figure.labelHand(), SIZE - 2 * BORDER);
    }

    private static double height(TextBlock block) {
        return Math.max(SIZE, block.height() + 2 * (Caption.PADDING + BORDER));
    }

    @Override
    public Outline outline(Figure figure, Board board) {
        return Outline.box(SIZE, height(block(figure)));
    }
}
