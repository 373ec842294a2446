package org.podium.film.picture.tldraw.v2;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Shadow;
import org.podium.film.picture.tldraw.ink.Vec;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.BlockLayout;
import org.podium.film.picture.tldraw.lettering.TextBlock;
import org.podium.film.picture.tldraw.lettering.TextStyle;
import org.podium.film.picture.tldraw.lettering.Typeface;

/** The result of a poll: its question over a bar for each answer. */
final class Poll implements Kind {
    private static final double USUAL = 300;
    private static final int BORDER = 0xFF8B9AA8;
    private static final double BORDER_WIDTH = 1;
    private static final TextStyle QUESTION = new TextStyle(Typeface.ARIMO, 20, 23, 0);
    private static final double QUESTION_LEFT = 44;
    private static final double QUESTION_MARGIN = 8;
    private static final double QUESTION_SHARE = 75;
    private static final double CHART_WIDTH = 0.9;

    @Override
    public List<Ink> inks(Figure figure, Board board) {
        // The sheet is as large as whole units, what is written on it as the shape.
        double width = Math.ceil(side(figure, "w"));
        double height = Math.ceil(side(figure, "h"));
        RoundRectangle2D box = new RoundRectangle2D.Double(0.5, 0.5, width - 1, height - 1, 7, 7);
        List<Ink> inks = new ArrayList<>();
        inks.addAll(Shadow.of(new RoundRectangle2D.Double(0, 0, width, height, 8, 8), Vec.ZERO, 4, 0, 0.2));
        inks.add(new Ink.Fill(box, figure.tone().semi()));
        AffineTransform place = AffineTransform.getTranslateInstance((width - side(figure, "w")) / 2, 0);
        inks.add(new Ink.Moved(place, content(figure, side(figure, "w"), height)));
        inks.add(new Ink.Line(box, BORDER, 1));
        return inks;
    }

    /** Question and chart, together in the middle. */
    private static List<Ink> content(Figure figure, double width, double height) {
        String question = figure.props().text("questionText", "");
        TextBlock words = BlockLayout.broken(question, QUESTION, Align.START, width - QUESTION_LEFT);
        // Without a question its margins lie on each other.
        double above = question.isEmpty() ? QUESTION_MARGIN : words.height() + 2 * QUESTION_MARGIN;
        double chartHeight = side(figure, "h") - (question.isEmpty() ? 0 : QUESTION_SHARE);
        // What is too high for the box hangs out of it below.
        double inner = height - 2 * BORDER_WIDTH;
        double top = BORDER_WIDTH + Math.max(0, (inner - above - Math.max(0, chartHeight)) / 2);
        List<Ink> inks = new ArrayList<>();
        inks.add(new Ink.Words(words, QUESTION_LEFT, top + QUESTION_MARGIN, Palette.TEXT, 0));
        if (chartHeight > 0) {
            Rectangle2D chart = new Rectangle2D.Double(0, top + above, width * CHART_WIDTH, chartHeight);
            inks.addAll(PollChart.of(PollAnswer.of(figure.props()), chart));
        }
        return List.of(new Ink.Clipped(
                new Rectangle2D.Double(
                        0, top, width, Math.clamp(above + Math.max(0, chartHeight), 1, Math.max(1, inner))),
                inks));
    }

    private static double side(Figure figure, String name) {
        double side = figure.measure(name, USUAL);
        return side > 0 ? Math.max(1, side) : USUAL;
    }

    @Override
    public Outline outline(Figure figure, Board board) {
        return Outline.box(side(figure, "w"), side(figure, "h"));
    }
}
