package org.podium.server.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.podium.server.identity.PersonName;

/**
 * One way to part a written name into given and family name.
 *
 * @param keys under which such a person is found
 * @param marking what the writing itself says about this parting
 * @param spelling the same with the spaces of each part, since "Vandenbergh" and "van den Bergh" may be two people
 * @param torn whether the border tears words apart that a hyphen ties
 */
public record Split(Set<NameKey> keys, NameOrder order, Marking marking, String spelling, boolean torn) {
    /** What capitals or a comma say: in "JEAN André" and "Jean, André" the family name is Jean. */
    public enum Marking {
        SAYS_SO,
        SAYS_OTHERWISE,
        SILENT
    }

    public Split {
        keys = Set.copyOf(keys);
    }

    /** All ways, both orders; none for a single word, which is half a name. */
    static List<Split> of(List<Word> words, int comma) {
        if (words.size() > Word.MOST) {
            return List.of();
        }
        Family marked = Family.markedIn(words, comma);
        List<Split> splits = new ArrayList<>();
        for (int border = 1; border < words.size(); border++) {
            List<Word> first = words.subList(0, border);
            List<Word> second = words.subList(border, words.size());
            boolean torn = second.getFirst().tied();
            splits.add(new Split(
                    NameKey.of(first, second),
                    NameOrder.GIVEN_FIRST,
                    marked.about(border, words.size(), words),
                    spelling(first, second),
                    torn));
            splits.add(new Split(
                    NameKey.of(second, first),
                    NameOrder.FAMILY_FIRST,
                    marked.about(0, border, words),
                    spelling(second, first),
                    torn));
        }
        return splits;
    }

    /** A given and a family name that are not parted in the writing but told by words such as "née". */
    static Split told(List<Word> given, List<Word> family) {
        return new Split(NameKey.of(given, family), NameOrder.ANY, Marking.SILENT, spelling(given, family), false);
    }

    /** How a person's name is spelt, to be compared with {@link #spelling}. */
    public static String spelling(PersonName name) {
        return spelling(Word.in(name.given()), Word.in(name.family()));
    }

    private static String spelling(List<Word> given, List<Word> family) {
        return spaced(given) + "|" + spaced(family);
    }

    private static String spaced(List<Word> words) {
        return words.stream().map(Word::plain).collect(Collectors.joining(" "));
    }

    /** The stretch of words that the writing marks as the family name; empty when it marks none. */
    private record Family(int from, int to) {
        static final Family UNMARKED = new Family(0, 0);

        static Family markedIn(List<Word> words, int comma) {
            if (comma > 0 && comma < words.size()) {
                return new Family(0, comma);
            }
            int from = 0;
            while (from < words.size() && !words.get(from).capitals()) {
                from++;
            }
            int to = from;
            while (to < words.size() && words.get(to).capitals()) {
                to++;
            }
            boolean others = from > 0 || to < words.size();
            boolean scattered = words.subList(to, words.size()).stream().anyMatch(Word::capitals);
            boolean between = !words.subList(0, from).stream().allMatch(Word::small)
                    && !words.subList(to, words.size()).stream().allMatch(Word::small);
            return from < to && others && !scattered && !between ? new Family(from, to) : UNMARKED;
        }

        /** Small words between count as particles of the family name: "Jean de LA TOUR". */
        Marking about(int start, int end, List<Word> words) {
            if (this.equals(UNMARKED)) {
                return Marking.SILENT;
            }
            boolean inside = start <= from
                    && to <= end
                    && words.subList(start, from).stream().allMatch(word -> word.small() || word.elided())
                    && words.subList(to, end).stream().allMatch(Word::small);
            return inside ? Marking.SAYS_SO : Marking.SAYS_OTHERWISE;
        }
    }
}
