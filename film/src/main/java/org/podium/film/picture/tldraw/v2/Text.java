package org.podium.film.picture.tldraw.v2;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.BlockLayout;
import org.podium.film.picture.tldraw.lettering.TextBlock;
import org.podium.film.picture.tldraw.lettering.TextStyle;

/** A free text, as wide as it is or broken to a width. */
final class Text implements Kind {
    private static final double NARROWEST = 16;

    @Override
    public List<Ink> inks(Figure figure, Board board) {
        if (figure.props().text("text", "").isBlank()) {
            return List.of();
        }
        Ink words = new Ink.Words(block(figure), 0, 0, figure.tone().solid(), Palette.BACKGROUND);
        double scale = scale(figure);
        return List.of(new Ink.Moved(AffineTransform.getScaleInstance(scale, scale), List.of(words)));
    }

    private static TextBlock block(Figure figure) {
        TextStyle hand = figure.hand(figure.textSize());
        Align align = Align.of(figure.props().text("align", "middle"));
        String text = figure.props().text("text", "");
        if (!figure.props().flag("autoSize", true)) {
            return BlockLayout.inside(text, hand, align, width(figure));
        }
        double natural = BlockLayout.unbroken(text, hand, align).width();
        return BlockLayout.inside(text, hand, align, Math.max(NARROWEST, natural + 1));
    }

    private static double width(Figure figure) {
        return Math.max(NARROWEST, figure.measure("w", 8));
    }

    private static double scale(Figure figure) {
        return Math.clamp(figure.props().number("scale", 1), 0.01, 100);
    }

    @Override
    public Outline outline(Figure figure, Board board) {
        TextBlock block = block(figure);
        boolean natural = figure.props().flag("autoSize", true);
        double width = natural ? Math.max(NARROWEST, block.width() + 1) : width(figure);
        double height = Math.max(figure.textSize(), block.height());
        return Outline.box(width * scale(figure), height * scale(figure));
    }
}
