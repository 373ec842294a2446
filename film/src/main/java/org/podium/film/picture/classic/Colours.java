package org.podium.film.picture.classic;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.PaintParser;
import java.awt.Color;
import java.util.Optional;

/** Colours as CSS writes them. */
final class Colours {
    private static final PaintParser PARSER = LoaderContext.createDefault().paintParser();

    private Colours() {}

    /** The colour of a fill or a stroke; nothing for {@code none}, and the one given where nothing sensible is said. */
    static Optional<Color> paint(String said, Optional<Color> otherwise) {
        return switch (said.strip()) {
            case "" -> otherwise;
            case "none", "transparent" -> Optional.empty();
            case String colour -> parsed(colour).or(() -> otherwise);
        };
    }

    private static Optional<Color> parsed(String colour) {
        try {
            return Optional.ofNullable(PARSER.parseColor(colour));
        } catch (RuntimeException e) {
            // Made for documents that are well meant.
            return Optional.empty();
        }
    }

    static Color fade(Color colour, double opacity) {
        return new Color(
                colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(colour.getAlpha() * opacity));
    }
}
