package org.podium.server.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.podium.server.identity.name.Reading.How;

/** Two family names of one person, told by a word between them: "Anne Roux née Martin", "Anne Martin (épouse Roux)". */
final class Married {
    private Married() {}

    /** The person under the name before the word, under that after it, and under both; none without such a word. */
    static List<Reading> readings(String seen, List<Word> words) {
        int at = 0;
        while (at < words.size() && !Vocabulary.otherName(words.get(at))) {
            at++;
        }
        List<Word> before = words.subList(0, Math.min(at, words.size()));
        List<Word> other = at < words.size() ? words.subList(at + 1, words.size()) : List.of();
        boolean wordInside = before.size() >= 2 && !other.isEmpty() && other.size() <= 4;
        if (!wordInside || words.size() > Word.MOST || seen.indexOf('@') >= 0 || seen.indexOf('/') >= 0) {
            return List.of();
        }
        List<Split> splits = new ArrayList<>(Split.of(before, -1));
        int last = before.size() - 1;
        while (last > 1 && before.get(last).tied()) {
            last--;
        }
        int first = 1;
        while (first < before.size() - 1 && before.get(first).tied()) {
            first++;
        }
        renamed(before.subList(0, last), before.subList(last, before.size()), other, splits);
        renamed(before.subList(first, before.size()), before.subList(0, first), other, splits);
        Set<String> against = Denial.word(other).map(Set::of).orElseGet(Set::of);
        return List.of(new Reading(How.WITHOUT_OTHER_NAME, splits, Set.of(), against));
    }

    private static void renamed(List<Word> given, List<Word> family, List<Word> other, List<Split> splits) {
        splits.add(Split.told(given, other));
        splits.add(Split.told(given, joined(family, other)));
        splits.add(Split.told(given, joined(other, family)));
    }

    private static List<Word> joined(List<Word> one, List<Word> two) {
        List<Word> all = new ArrayList<>(one);
        all.addAll(two);
        return all;
    }
}
