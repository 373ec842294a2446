package org.podium.film.picture.font;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fonts installed on the machine, for scripts that ours lack; there may be none. */
final class MachineFonts {
    private static final List<String> LOGICAL = List.of("Dialog", "DialogInput", "Monospaced", "SansSerif", "Serif");

    private static final int MOST_KNOWN = 10_000;

    private static final Map<Integer, Optional<Font>> KNOWN = new HashMap<>();

    private MachineFonts() {}

    /** Looked for only when needed: with many fonts it takes a second. */
    private static final class Installed {
        private static final List<Font> FONTS = find();

        private static List<Font> find() {
            try {
                return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getAllFonts())
                        .filter(font -> !LOGICAL.contains(font.getFamily()))
                        // Sans before serif, upright before italic, and the same choice on each run.
                        .sorted(Comparator.comparing(
                                        (Font font) -> !font.getName().contains("Sans"))
                                .thenComparingInt(font -> font.getName().length())
                                .thenComparing(Font::getName))
                        .toList();
            } catch (RuntimeException | LinkageError e) {
                // A machine without fontconfig.
                return List.of();
            }
        }
    }

    static synchronized Optional<Font> with(int letter) {
        if (KNOWN.size() > MOST_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(
                letter,
                _ -> Installed.FONTS.stream()
                        .filter(font -> font.canDisplay(letter))
                        .findFirst());
    }
}
