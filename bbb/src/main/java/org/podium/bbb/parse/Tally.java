package org.podium.bbb.parse;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was not understood or left out while reading: by name, and no more names than one can look through. */
public final class Tally {
    private static final int MOST_NAMES = 100;
    private static final String FURTHER = "(further)";

    private final Map<String, Integer> counts = new TreeMap<>();

    /** One more of this. */
    public void count(String what) {
        counts.merge(counts.size() < MOST_NAMES || counts.containsKey(what) ? what : FURTHER, 1, Integer::sum);
    }

    /** How often each was seen, in order of the names. */
    public Map<String, Integer> counts() {
        return Collections.unmodifiableMap(new TreeMap<>(counts));
    }
}
