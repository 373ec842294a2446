package org.podium.film.picture.tldraw.v1;

import java.util.Map;

/** The palette: each name gives a line's colour, and mixtures with the canvas for fills and sticky notes. */
final class Colours {
    static final int STICKY_TEXT = 0xFF0D0D0D;

    private static final int CANVAS = 0xFAFAFA;
    private static final int WHITE_FILL = 0xFFFEFEFE;
    private static final double FILL = 0.82;
    private static final double STICKY = 0.45;
    private static final int BLACK = 0x1D1D1D;
    private static final int YELLOW = 0xFFC936;
    private static final Map<String, Integer> BASE = Map.ofEntries(
            Map.entry("white", 0xF0F1F3),
            Map.entry("lightGray", 0xC6CBD1),
            Map.entry("gray", 0x788492),
            Map.entry("black", BLACK),
            Map.entry("green", 0x36B24D),
            Map.entry("cyan", 0x0E98AD),
            Map.entry("blue", 0x1C7ED6),
            Map.entry("indigo", 0x4263EB),
            Map.entry("violet", 0x7746F1),
            Map.entry("red", 0xFF2133),
            Map.entry("orange", 0xFF9433),
            Map.entry("yellow", YELLOW));

    private Colours() {}

    static int stroke(String name) {
        return 0xFF000000 | (name.equals("white") ? BLACK : base(name));
    }

    static int fill(String name) {
        return name.equals("white") ? WHITE_FILL : mixed(base(name), FILL);
    }

    /** Black and white notes are yellow. */
    static int sticky(String name) {
        int base = base(name);
        return mixed(base == BLACK || name.equals("white") ? YELLOW : base, STICKY);
    }

    private static int base(String name) {
        return BASE.getOrDefault(name, BLACK);
    }

    private static int mixed(int base, double canvas) {
        int result = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = (base >> shift) & 0xFF;
            int to = (CANVAS >> shift) & 0xFF;
            result = result << 8 | (int) Math.round(from + canvas * (to - from));
        }
        return result;
    }
}
