package org.podium.film.picture.tldraw.ink;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Stands for something that was on the board and is not published: a pale box with a cross. */
public final class Placeholder {
    private static final int GROUND = 0x80F1F3F5;
    private static final int LINE = 0xFFCED4DA;

    private Placeholder() {}

    public static Ink of(double width, double height) {
        Rectangle2D box = new Rectangle2D.Double(0, 0, width, height);
        Path2D cross = Paths.empty();
        cross.append(box, false);
        cross.append(Paths.line(Vec.ZERO, new Vec(width, height)), false);
        cross.append(Paths.line(new Vec(width, 0), new Vec(0, height)), false);
        return new Ink.Clipped(
                new Rectangle2D.Double(-1, -1, width + 2, height + 2),
                List.of(new Ink.Fill(box, GROUND), new Ink.Line(cross, LINE, 1)));
    }
}
