package org.podium.film.picture.emoji;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The drawings of emoji that come with Podium (Twemoji), by name. Read when the first is asked, kept while there is room. */
final class EmojiSet {
    private static final String FILE = "twemoji-15.0.0.gz";

    /** The letter that asks for a picture, which texts have or lack at will. */
    private static final String AS_PICTURE = "-fe0f";

    private static @Nullable Set<String> names;
    private static SoftReference<Map<String, byte[]>> read = new SoftReference<>(null);

    private EmojiSet() {}

    static boolean holds(String name) {
        return names().contains(name);
    }

    static synchronized Set<String> names() {
        if (names == null) {
            names = Set.copyOf(drawings().keySet());
        }
        return names;
    }

    /** The SVG of an emoji that the set holds. */
    static synchronized String drawing(String name) {
        byte[] svg = drawings().get(name);
        if (svg == null) {
            throw new IllegalArgumentException("no such emoji: " + name);
        }
        return new String(svg, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> drawings() {
        Map<String, byte[]> drawings = read.get();
        if (drawings == null) {
            drawings = read();
            read = new SoftReference<>(drawings);
        }
        return drawings;
    }

    private static Map<String, byte[]> read() {
        try (InputStream file = EmojiSet.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("missing from the program: " + FILE);
            }
            byte[] lines = new GZIPInputStream(file).readAllBytes();
            Map<String, byte[]> drawings = new HashMap<>();
            for (int at = 0; at < lines.length; ) {
                int middle = lineEnd(lines, at);
                int end = lineEnd(lines, middle + 1);
                String name = new String(lines, at, middle - at, StandardCharsets.US_ASCII);
                drawings.put(name.replace(AS_PICTURE, ""), Arrays.copyOfRange(lines, middle + 1, end));
                at = end + 1;
            }
            return drawings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lineEnd(byte[] lines, int from) {
        int at = from;
        while (lines[at] != '\n') {
            at++;
        }
        return at;
    }
}
