package org.podium.film.picture.tldraw.lettering;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.podium.film.picture.font.Fonts;

/** The faces of both generations; {@code ascent} and {@code descent} are parts of the size, as the file says. */
public enum Typeface {
    CAVEAT_BRUSH("CaveatBrush_400Regular.ttf", 0.960, 0.300),
    SOURCE_SANS("SourceSansPro_400Regular.ttf", 0.984, 0.273),
    CRIMSON("CrimsonPro_400Regular.ttf", 918 / 1024.0, 220 / 1024.0),
    SOURCE_CODE("SourceCodePro_400Regular.ttf", 0.984, 0.273),
    SHANTELL("ShantellSans_600SemiBold.ttf", 1.020, 0.320),
    PLEX_SANS("IBMPlexSans_500Medium.ttf", 1.025, 0.275),
    PLEX_SERIF("IBMPlexSerif_500Medium.ttf", 1.025, 0.275),
    PLEX_MONO("IBMPlexMono_500Medium.ttf", 1.025, 0.275),
    ARIMO("Arimo_400Regular.ttf", 1854 / 2048.0, 434 / 2048.0),
    TINOS("Tinos_400Regular.ttf", 1825 / 2048.0, 443 / 2048.0);

    private final String file;
    private final double ascent;
    private final double descent;

    Typeface(String file, double ascent, double descent) {
        this.file = file;
        this.ascent = ascent;
        this.descent = descent;
    }

    /** This face, and those that a browser takes letters from which it lacks: each kind has its own. */
    List<Font> chain() {
        List<Typeface> faces = switch (this) {
            case CRIMSON, PLEX_SERIF -> List.of(this, TINOS, ARIMO);
            case PLEX_MONO -> List.of(this, SOURCE_CODE, ARIMO);
            case ARIMO -> List.of(this);
            default -> List.of(this, ARIMO);
        };
        return faces.stream().map(Loaded::of).toList();
    }

    /**
     * How far below the top of its line a text stands. A browser takes whole units for the parts above and below, and
     * shares what the line has more or less than them with the smaller part above.
     */
    double baseline(double size, double lineHeight) {
        double above = Math.round(ascent * size);
        double below = Math.round(descent * size);
        return Math.floor((lineHeight - above - below) / 2) + above;
    }

    private static final class Loaded {
        private static final Map<Typeface, Font> FONTS = new EnumMap<>(Typeface.class);

        static synchronized Font of(Typeface face) {
            return FONTS.computeIfAbsent(face, missing -> read(missing.file));
        }

        private static Font read(String file) {
            try (InputStream in = Typeface.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("typeface missing in the program: " + file);
                }
                return Fonts.parse(in);
            } catch (IOException e) {
                throw new UncheckedIOException("typeface unreadable: " + file, e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("typeface broken: " + file, e);
            }
        }
    }
}
