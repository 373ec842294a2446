package org.podium.film.source.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a recording lacks or has wrong, gathered while reading: sentences, and things that are only counted. */
public final class Remarks {
    /** A thousand missing slides need not be named one by one. */
    private static final int MOST_SENTENCES = 50;

    private final Set<String> sentences = new LinkedHashSet<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private int unsaid;

    /** A plain sentence, ending with a full stop; said once. */
    public void say(String sentence) {
        if (sentences.size() < MOST_SENTENCES) {
            sentences.add(sentence);
        } else if (!sentences.contains(sentence)) {
            unsaid++;
        }
    }

    /** One more of a kind, for example {@code "cursor position that is no number"}. */
    public void count(String what) {
        if (counts.size() < MOST_SENTENCES || counts.containsKey(what)) {
            counts.merge(what, 1, Integer::sum);
        }
    }

    public List<String> sentences() {
        List<String> all = new ArrayList<>(sentences);
        counts.forEach((what, times) -> all.add("Left out: " + what + (times == 1 ? "." : ", " + times + " times.")));
        if (unsaid > 0) {
            all.add("There are " + unsaid + " more remarks like these.");
        }
        return List.copyOf(all);
    }
}
