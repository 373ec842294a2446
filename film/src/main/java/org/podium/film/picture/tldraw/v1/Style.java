package org.podium.film.picture.tldraw.v1;

import org.podium.film.picture.tldraw.ink.Dash;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.TextStyle;
import org.podium.film.picture.tldraw.lettering.Typeface;
import org.podium.film.timeline.Attributes;

/** The style of a shape; what is missing or unknown is as the engine begins: black, small, drawn by hand. */
record Style(Attributes as, double shrink) {
    private static final double SPACING = -0.03;

    Style(Attributes as) {
        this(as, 1);
    }

    /** With smaller words. */
    Style scaled(double factor) {
        return new Style(as, shrink * factor);
    }

    int stroke() {
        return Colours.stroke(as.text("color", "black"));
    }

    int fill() {
        return Colours.fill(as.text("color", "black"));
    }

    int sticky() {
        return Colours.sticky(as.text("color", "black"));
    }

    boolean filled() {
        return as.flag("isFilled", false);
    }

    Dash.Style dash() {
        return Dash.Style.of(as.text("dash", "draw"));
    }

    /** The unit of all line widths. */
    double width() {
        return bySize(2, 3.5, 5);
    }

    /** Width of a line that is not drawn by hand. */
    double plainWidth() {
        return 1 + width() * 1.618;
    }

    Align align(Align otherwise) {
        return as.has("textAlign") ? Align.of(as.text("textAlign", "")) : otherwise;
    }

    TextStyle hand() {
        return hand(bySize(28, 48, 96));
    }

    TextStyle stickyHand() {
        return hand(bySize(24, 36, 48));
    }

    private TextStyle hand(double unscaled) {
        double size = unscaled * as.number("scale", 1) * shrink;
        return new TextStyle(face(), size, size, SPACING);
    }

    private Typeface face() {
        return switch (as.text("font", "script")) {
            case "sans" -> Typeface.SOURCE_SANS;
            case "serif", "erif" -> Typeface.CRIMSON;
            case "mono" -> Typeface.SOURCE_CODE;
            default -> Typeface.CAVEAT_BRUSH;
        };
    }

    private double bySize(double small, double medium, double large) {
        return switch (as.text("size", "small")) {
            case "medium" -> medium;
            case "large" -> large;
            default -> small;
        };
    }
}
