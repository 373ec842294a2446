package org.podium.film.picture.tldraw.v2;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.podium.film.picture.tldraw.geo.FittedDash;
import org.podium.film.picture.tldraw.ink.Dash;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.lettering.TextStyle;
import org.podium.film.picture.tldraw.lettering.Typeface;
import org.podium.film.timeline.Attributes;
import org.podium.film.timeline.Drawing;

/**
 * A shape as it was published.
 *
 * @param parent identity of the group or frame that holds it; empty on the page
 */
record Figure(String id, String type, String parent, Attributes as, Attributes props) {
    private static final double MOST = 1_000_000;
    private static final double LINE_HEIGHT = 1.35;

    /** From the shape's space to its parent's: it turns about its own origin. */
    AffineTransform transform() {
        AffineTransform transform = AffineTransform.getTranslateInstance(bounded(as, "x", 0), bounded(as, "y", 0));
        transform.rotate(as.number("rotation", 0));
        return transform;
    }

    double opacity() {
        return Math.clamp(as.number("opacity", 1), 0, 1);
    }

    /** A measure of the shape, never beyond what a page can hold. */
    double measure(String name, double otherwise) {
        return bounded(props, name, otherwise);
    }

    /** A width or height, never below 1. */
    double side(String name, double otherwise) {
        return Math.max(1, bounded(props, name, otherwise));
    }

    static double bounded(Attributes from, String name, double otherwise) {
        return Math.clamp(from.number(name, otherwise), -MOST, MOST);
    }

    Palette.Tone tone() {
        return tone(props.text("color", "black"));
    }

    Palette.Tone tone(String colour) {
        return Palette.tone(colour, as.text(Drawing.VERSION, ""));
    }

    int labelColour() {
        return tone(props.text("labelColor", "black")).solid();
    }

    Dash.Style dash() {
        return Dash.Style.of(props.text("dash", "draw"));
    }

    FittedDash fittedDash() {
        return new FittedDash(dash(), width());
    }

    /** Width of the line. */
    double width() {
        return bySize(2, 3.5, 5, 10);
    }

    /** Size of a free text. */
    double textSize() {
        return bySize(18, 24, 36, 44);
    }

    TextStyle labelHand() {
        return hand(bySize(18, 22, 26, 32));
    }

    TextStyle arrowHand() {
        return hand(bySize(18, 20, 24, 28));
    }

    TextStyle hand(double size) {
        Typeface face = switch (props.text("font", "draw")) {
            case "sans" -> Typeface.PLEX_SANS;
            case "serif" -> Typeface.PLEX_SERIF;
            case "mono" -> Typeface.PLEX_MONO;
            default -> Typeface.SHANTELL;
        };
        return new TextStyle(face, size, size * LINE_HEIGHT, 0);
    }

    double bySize(double s, double m, double l, double xl) {
        return switch (props.text("size", "m")) {
            case "s" -> s;
            case "l" -> l;
            case "xl" -> xl;
            default -> m;
        };
    }

    /** The filling of an area, as the shape's style has it. */
    List<Ink> filled(Shape area) {
        return switch (props.text("fill", "none")) {
            case "semi" -> List.of(new Ink.Fill(area, Palette.VEIL));
            case "solid" -> List.of(new Ink.Fill(area, tone().semi()));
            case "pattern" -> List.of(new Ink.Hatching(area, tone().pattern()));
            default -> List.of();
        };
    }
}
