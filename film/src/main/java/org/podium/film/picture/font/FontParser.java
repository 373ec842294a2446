package org.podium.film.picture.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes fonts of the files that come with Podium, also on a machine where Java finds no fontconfig library. */
final class FontParser {
    /** Where Java looks for a description of the machine's fonts, before it asks fontconfig. */
    private static final String DESCRIPTION = "sun.awt.fontconfig";

    private static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";

    private FontParser() {}

    static Font parse(byte[] file) throws IOException, FontFormatException {
        try {
            return create(file);
        } catch (IOException | RuntimeException | LinkageError e) {
            // Java's fonts do not start without fontconfig, not even to read a font of ours. Told that there are none
            // on the machine, they do.
            if (System.getProperty(DESCRIPTION) != null) {
                throw e;
            }
            describeNone();
            return create(file);
        }
    }

    private static void describeNone() throws IOException {
        Path description = Files.createTempFile("podium-fonts", ".properties");
        description.toFile().deleteOnExit();
        Files.writeString(description, NO_FONTS);
        System.setProperty(DESCRIPTION, description.toString());
    }

    private static Font create(byte[] file) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
    }
}
