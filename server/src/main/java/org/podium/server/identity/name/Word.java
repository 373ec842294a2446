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
 * @param tied by a hyphen to the word before it, so that no border between given and family name is there
 */
record Word(String plain, String german, boolean capitals, boolean small, boolean tied) {
    /** No name has more words; what is longer is a sentence. */
    static final int MOST = 12;

    /** The words in order; hyphens, apostrophes, dots and all other signs part them. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        for (String chunk : Letters.visible(text).split(" ", -1)) {
            boolean capitals = Letters.capitals(chunk);
            for (Part part : apart(chunk)) {
                String plain = Letters.plain(part.text());
                if (!plain.isEmpty()) {
                    boolean small = Character.isLowerCase(part.text().codePointAt(0));
                    words.add(new Word(plain, Letters.germanPlain(part.text(), plain), capitals, small, part.tied()));
                }
            }
        }
        return words;
    }

    /** "D" and "L" are what is left of "d'" and "l'" where the apostrophe was lost. */
    boolean elided() {
        return plain.equals("d") || plain.equals("l");
    }

    /** Begins with a capital and has two letters at least, none of them a digit: it may be somebody's name. */
    boolean namelike() {
        return !small && plain.length() >= 2 && plain.codePoints().allMatch(Character::isLetter);
    }

    private record Part(String text, boolean tied) {}

    private static List<Part> apart(String chunk) {
        List<Part> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean[] tied = {false};
        chunk.codePoints().forEach(point -> {
            boolean sign = !Character.isLetterOrDigit(point) && !Letters.mark(point);
            if ((sign || Letters.unspaced(point)) && !part.isEmpty()) {
                parts.add(new Part(part.toString(), tied[0]));
                part.setLength(0);
                tied[0] = false;
            }
            if (sign) {
                tied[0] = Letters.hyphen(point) && !parts.isEmpty();
            } else {
                part.appendCodePoint(point);
            }
        });
        if (!part.isEmpty()) {
            parts.add(new Part(part.toString(), tied[0]));
        }
        return parts;
    }
}
