package org.podium.film.source.board;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.podium.film.source.published.Generation;
import org.podium.film.source.published.State;

/**
 * What tldraw.json holds.
 *
 * @param there whether there is such a file at all
 * @param version as the file says it; empty if it does not
 * @param states per page number, in the file's order
 */
public record BoardFile(boolean there, String version, Map<String, List<State>> states) {
    public static final BoardFile NONE = new BoardFile(false, "", Map.of());

    private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?.*");

    /** How its pages measure: by its version; without one it is of 2.6.0, unless its shapes are of 3.0. */
    public Generation generation() {
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches()) {
            return states.values().stream().flatMap(List::stream).limit(1).anyMatch(BoardFile::isSecond)
                    ? Generation.SECOND_BOARD
                    : Generation.FIRST_BOARD_LARGE;
        }
        int major = Integer.parseInt(parts.group(1));
        int minor = Integer.parseInt(parts.group(2));
        int patch = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        if (major >= 3) {
            return Generation.SECOND_BOARD;
        }
        return major == 2 && (minor > 6 || (minor == 6 && patch >= 1))
                ? Generation.FIRST_BOARD
                : Generation.FIRST_BOARD_LARGE;
    }

    private static boolean isSecond(State state) {
        return state.drawing().kind().startsWith("v2:");
    }
}
