package org.podium.server.platform;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Looks for the words of a text in columns, in any order and whatever their accents and capitals. */
public final class WordSearch {
    private WordSearch() {}

    /**
     * The condition on a column, or on several joined by {@code concat_ws}; its parameter is an array of {@link #patterns}. No
     * word fits everything, before anything is computed of a row.
     */
    public static String in(String column, String parameter) {
        return "(cardinality(:" + parameter + ") = 0 OR " + plainOf(column) + " LIKE ALL (:" + parameter + "))";
    }

    /** The condition that a column is one text; its parameter is {@link #plain} of that. */
    public static String same(String column, String parameter) {
        return plainOf("btrim(" + column + ")") + " = :" + parameter;
    }

    private static String plainOf(String column) {
        return "lower(replace(replace(regexp_replace(normalize(" + column
                + ", NFKD), '[\\u0300-\\u036f]', '', 'g'), 'œ', 'oe'), 'æ', 'ae'))";
    }

    /** A pattern for each word; none for an empty text, which fits everything. */
    public static String[] patterns(String text) {
        return Arrays.stream(plain(text).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .toArray(String[]::new);
    }

    /** A text without accents, in small letters. */
    public static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
                .replaceAll("[\\u0300-\\u036f]", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }
}
