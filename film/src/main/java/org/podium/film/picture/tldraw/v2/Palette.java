package org.podium.film.picture.tldraw.v2;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The light theme's colours, with BBB's own yellow where it has one. */
final class Palette {
    /** Since this version of BBB its whiteboard and its player have another yellow than tldraw. */
    private static final List<Integer> VIVID_SINCE = List.of(3, 0, 17);

    private static final int VIVID = 0xFFFFFF00;

    private static final Pattern VERSION = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6}).*");

    static final int BACKGROUND = 0xFFF9FAFB;
    static final int TEXT = 0xFF000000;

    /** What "semi" fills with, whatever the colour. */
    static final int VEIL = 0xFFFCFFFE;

    private static final Tone BLACK = new Tone(0xFF1D1D1D, 0xFFE8E8E8, 0xFF494949, 0xFFFDDD00);
    private static final Map<String, Tone> BY_NAME = Map.ofEntries(
            Map.entry("black", BLACK),
            Map.entry("blue", new Tone(0xFF4263EB, 0xFFDCE1F8, 0xFF6681EE, 0xFF10ACFF)),
            Map.entry("green", new Tone(0xFF099268, 0xFFD3E9E3, 0xFF39A785, 0xFF00FFC8)),
            Map.entry("grey", new Tone(0xFFADB5BD, 0xFFECEEF0, 0xFFBCC3C9, 0xFFCBE7F1)),
            Map.entry("light-blue", new Tone(0xFF4DABF7, 0xFFDDEDFA, 0xFF6FBBF8, 0xFF00F4FF)),
            Map.entry("light-green", new Tone(0xFF40C057, 0xFFDBF0E0, 0xFF65CB78, 0xFF65F641)),
            Map.entry("light-red", new Tone(0xFFFF8787, 0xFFF4DADB, 0xFFFE9E9E, 0xFFFF7FA3)),
            Map.entry("light-violet", new Tone(0xFFE599F7, 0xFFF5EAFA, 0xFFE9ACF8, 0xFFFF88FF)),
            Map.entry("orange", new Tone(0xFFF76707, 0xFFF8E2D4, 0xFFF78438, 0xFFFFA500)),
            Map.entry("red", new Tone(0xFFE03131, 0xFFF4DADB, 0xFFE55959, 0xFFFF636E)),
            Map.entry("violet", new Tone(0xFFAE3EC9, 0xFFECDCF2, 0xFFBD63D3, 0xFFC77CFF)),
            Map.entry("yellow", new Tone(0xFFFFC078, 0xFFF9F0E6, 0xFFFECB92, 0xFFFDDD00)));

    private Palette() {}

    /** The shades of a colour. */
    record Tone(int solid, int semi, int pattern, int highlight) {}

    /** A colour on a board of a version of BBB. */
    static Tone tone(String name, String version) {
        Tone tone = BY_NAME.getOrDefault(name.equals("gray") ? "grey" : name, BLACK);
        if (tone.equals(BLACK)) {
            return isVivid(version) ? new Tone(tone.solid, tone.semi, tone.pattern, VIVID) : tone;
        }
        // The player has no filling of the new yellow; the former one goes with it.
        return name.equals("yellow") && isVivid(version) ? new Tone(VIVID, tone.semi, tone.pattern, VIVID) : tone;
    }

    private static boolean isVivid(String version) {
        Matcher numbers = VERSION.matcher(version);
        if (!numbers.matches()) {
            return false;
        }
        for (int i = 0; i < VIVID_SINCE.size(); i++) {
            int difference = Integer.parseInt(numbers.group(i + 1)) - VIVID_SINCE.get(i);
            if (difference != 0) {
                return difference > 0;
            }
        }
        return true;
    }
}
