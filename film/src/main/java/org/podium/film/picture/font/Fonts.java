package org.podium.film.picture.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Locale;
import java.util.Optional;

/** The fonts that come with Podium, so that a machine without any shows the same. */
public final class Fonts {
    private static final Font SANS = load("LiberationSans-Regular.ttf");
    private static final boolean KNOWN = knownByName();

    private Fonts() {}

    /** Liberation Sans, which has the widths of Arial. */
    public static Font sans(float size) {
        return SANS.deriveFont(size);
    }

    /** The name under which renderers of SVG find Liberation Sans. */
    public static String sansFamily() {
        return KNOWN ? SANS.getFamily(Locale.ROOT) : Font.SANS_SERIF;
    }

    /**
     * A font for a letter that others lack: one of ours for emoji, of one colour, and for Hebrew, Arabic, Chinese, Japanese and
     * Korean; else one of the machine, if it has any.
     */
    public static Optional<Font> other(int letter) {
        return Scripts.with(letter).or(() -> MachineFonts.with(letter));
    }

    /** Sets those letters of a text that a font lacks in a font that has them, if there is one. */
    public static void fallBack(AttributedString to, String text, Font font) {
        for (int at = font.canDisplayUpTo(text); at >= 0 && at < text.length(); ) {
            int letter = text.codePointAt(at);
            int end = at + Character.charCount(letter);
            int from = at;
            if (!font.canDisplay(letter)) {
                other(letter)
                        .map(other -> other.deriveFont(font.getSize2D()))
                        .ifPresent(other -> to.addAttribute(TextAttribute.FONT, other, from, end));
            }
            at = end;
        }
    }

    /** A TrueType font that comes with Podium. */
    public static Font parse(InputStream file) throws IOException, FontFormatException {
        return FontParser.parse(file.readAllBytes());
    }

    private static boolean knownByName() {
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(SANS);
            return true;
        } catch (RuntimeException | LinkageError e) {
            // A machine without fontconfig.
            return false;
        }
    }

    static Font load(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
