package org.podium.server.platform;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Looks for the words of a text in a column, in any order and whatever their accents and capitals. */
public final class WordSearch {
    private WordSearch() {}

    /** The condition on a column; its parameter is an array of {@link #patterns}. */
    public static String in(String column, String parameter) {
        return "lower(replace(replace(regexp_replace(normalize(" + column
                + ", NFKD), '[\\u0300-\\u036f]', '', 'g'), 'œ', 'oe'), 'æ', 'ae')) LIKE ALL (:" + parameter + ")";
    }

    /** A pattern for each word; none for an empty text, which fits everything. */
    public static String[] patterns(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\u0300-\\u036f]", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return Arrays.stream(plain.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .toArray(String[]::new);
    }
}
