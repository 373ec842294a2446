package org.podium.film.source.safe;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** References inside a recording, as they are written in its files. */
public final class Href {
    private static final int LONGEST = 1000;
    /** Bytes that file systems allow in a name, less the endings that we may add. */
    private static final int LONGEST_STEP = 240;

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    /** Some servers publish the address from their root on: what follows the recording's id counts. */
    private static final Pattern FROM_ROOT =
            Pattern.compile("/presentation/(?:[A-Za-z0-9_-]+/)?[0-9a-f]{40}-[0-9]{13}/(.+)");

    private Href() {}

    /** A path relative to the recording's folder that cannot climb out of it; empty if the reference is anything else. */
    public static Optional<String> inside(String reference) {
        String path = reference.strip();
        var rooted = FROM_ROOT.matcher(path);
        if (rooted.matches()) {
            path = rooted.group(1);
        }
        int end = firstOf(path, '?', '#');
        path = decoded(path.substring(0, end));
        if (path.startsWith("./")) {
            path = path.substring(2);
        }
        boolean plain = !path.isEmpty()
                && path.length() <= LONGEST
                && !path.startsWith("/")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl)
                && !SCHEME.matcher(path).matches();
        return plain && steps(path) ? Optional.of(path) : Optional.empty();
    }

    private static boolean steps(String path) {
        for (String step : path.split("/", -1)) {
            boolean tooLong = step.getBytes(StandardCharsets.UTF_8).length > LONGEST_STEP;
            if (step.isEmpty() || step.equals(".") || step.equals("..") || tooLong) {
                return false;
            }
        }
        return true;
    }

    private static int firstOf(String path, char one, char other) {
        int end = path.length();
        int at = path.indexOf(one);
        if (at >= 0) {
            end = at;
        }
        at = path.indexOf(other);
        return at >= 0 ? Math.min(end, at) : end;
    }

    private static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
