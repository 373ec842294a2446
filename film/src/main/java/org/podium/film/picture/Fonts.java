package org.podium.film.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts that come with Podium, so that a machine without any shows the same. */
public final class Fonts {
    private static final Font SANS = load("LiberationSans-Regular.ttf");

    private Fonts() {}

    /** Liberation Sans, which has the widths of Arial. */
    public static Font sans(float size) {
        return SANS.deriveFont(size);
    }

    private static Font load(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: fonts/" + name);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("fonts/" + name, e);
        }
    }
}
