package org.podium.server.identity.name;

import java.util.ArrayList;
import java.util.List;

/**
 * One word of a written name.
 *
 * @param plain small letters without accents, never empty
 * @param german the same with umlauts written out
 * @param capitals written in capitals, together with what hyphens and apostrophes tie to it
 * @param small begins with a small letter, as particles often do
 */
record Word(String plain, String german, boolean capitals, boolean small) {
    /** No name has more words; what is longer is a sentence. */
    static final int MOST = 12;

    /** The words in order; hyphens, apostrophes, dots and all other signs part them. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        for (String chunk : Letters.visible(text).split(" ", -1)) {
            boolean capitals = Letters.capitals(chunk);
            for (String part : apart(chunk)) {
                String plain = Letters.plain(part);
                if (!plain.isEmpty()) {
                    boolean small = Character.isLowerCase(part.codePointAt(0));
                    words.add(new Word(plain, Letters.germanPlain(part, plain), capitals, small));
                }
            }
        }
        return words;
    }

    private static List<String> apart(String chunk) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        chunk.codePoints().forEach(point -> {
            boolean sign = !Character.isLetterOrDigit(point) && !Letters.mark(point);
            if ((sign || Letters.unspaced(point)) && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (!sign) {
                part.appendCodePoint(point);
            }
        });
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }
}
