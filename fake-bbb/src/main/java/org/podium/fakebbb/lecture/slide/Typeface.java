package org.podium.fakebbb.lecture.slide;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The Liberation fonts, which look alike on every machine because they come with the program. */
public enum Typeface {
    SANS("LiberationSans-Regular"),
    BOLD("LiberationSans-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    SERIF("LiberationSerif-Regular"),
    MONO("LiberationMono-Regular");

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    @SuppressWarnings("ImmutableEnumChecker") // A font never changes; it only does not say so.
    private final Font font;

    Typeface(String file) {
        try (InputStream in =
                Objects.requireNonNull(Typeface.class.getResourceAsStream("/liberation/" + file + ".ttf"))) {
            font = Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }

    public Font size(double size) {
        return font.deriveFont((float) size);
    }

    /** The outline of a text that starts at a point of its base line. */
    public Shape outline(String text, double size, double x, double y) {
        return glyphs(text, size).getOutline((float) x, (float) y);
    }

    public double width(String text, double size) {
        return glyphs(text, size).getLogicalBounds().getWidth();
    }

    private GlyphVector glyphs(String text, double size) {
        if (font.canDisplayUpTo(text) >= 0) {
            throw new IllegalArgumentException(this + " cannot show all of: " + text);
        }
        return size(size).createGlyphVector(EXACT, text);
    }
}
