package org.podium.bbb.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What an element tells beyond what we know: counted, and its short texts kept. */
final class Unknowns {
    private static final int MOST_KEPT = 50;

    private Unknowns() {}

    static Map<String, String> of(Element element, Set<String> known, String where, Tally tally) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (Element child : element.children()) {
            if (!known.contains(child.name())) {
                tally.count("unknown: " + where + "/" + child.name());
                if (kept.size() < MOST_KEPT) {
                    kept.put(child.name(), child.text());
                }
            }
        }
        return kept;
    }
}
