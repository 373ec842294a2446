package org.podium.film.picture.classic;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Optional;
import org.podium.film.timeline.Attributes;

/**
 * The properties of SVG and CSS that decide how a drawing looks; they pass from an element to those within.
 *
 * @param text the colour of letters
 */
record Look(
        Optional<Color> fill,
        Optional<Color> stroke,
        double fillOpacity,
        double strokeOpacity,
        double opacity,
        double width,
        int cap,
        int join,
        double miterLimit,
        Color text,
        double fontSize) {
    /** As SVG says where nothing is said. */
    static final Look INITIAL = new Look(
            Optional.of(Color.BLACK),
            Optional.empty(),
            1,
            1,
            1,
            1,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_MITER,
            4,
            Color.BLACK,
            16);

    /** This look, where an element says nothing else. */
    Look with(Attributes said) {
        return new Look(
                Colours.paint(said.text("fill", ""), fill),
                Colours.paint(said.text("stroke", ""), stroke),
                share(said, "fill-opacity", fillOpacity),
                share(said, "stroke-opacity", strokeOpacity),
                opacity * share(said, "opacity", 1),
                Math.max(0, said.number("stroke-width", width)),
                switch (said.text("stroke-linecap", "")) {
                    case "butt" -> BasicStroke.CAP_BUTT;
                    case "round" -> BasicStroke.CAP_ROUND;
                    case "square" -> BasicStroke.CAP_SQUARE;
                    default -> cap;
                },
                switch (said.text("stroke-linejoin", "")) {
                    case "miter" -> BasicStroke.JOIN_MITER;
                    case "round" -> BasicStroke.JOIN_ROUND;
                    case "bevel" -> BasicStroke.JOIN_BEVEL;
                    default -> join;
                },
                Math.max(1, said.number("stroke-miterlimit", miterLimit)),
                Colours.paint(said.text("color", ""), Optional.of(text)).orElse(text),
                Math.max(0, said.number("font-size", fontSize)));
    }

    private static double share(Attributes said, String name, double otherwise) {
        return Math.clamp(said.number(name, otherwise), 0, 1);
    }

    Optional<Color> filling() {
        return fill.map(colour -> Colours.fade(colour, fillOpacity * opacity));
    }

    /** Nothing when the line has no width. */
    Optional<Color> lining() {
        return stroke.filter(_ -> width > 0).map(colour -> Colours.fade(colour, strokeOpacity * opacity));
    }

    BasicStroke line() {
        return new BasicStroke((float) width, cap, join, (float) miterLimit);
    }
}
