package org.podium.film.source.guard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.podium.film.timeline.Missing;
import org.podium.film.timeline.Missing.Kind;

/** What a recording lacks or has wrong, gathered while reading: some things are named, others only counted. */
public final class Remarks {
    /** A thousand missing slides need not be named one by one. */
    private static final int MOST_NAMED = 50;

    private final Set<Missing> named = new LinkedHashSet<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private int unsaid;

    /** Said once, however often it is found. */
    public void say(Kind kind) {
        say(kind, "");
    }

    /** The same of a file or a name; said once of each. */
    public void say(Kind kind, String what) {
        Missing missing = new Missing(kind, what);
        if (named.size() < MOST_NAMED) {
            named.add(missing);
        } else if (!named.contains(missing)) {
            unsaid++;
        }
    }

    /** One more of a kind. */
    public void count(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** All of it. */
    public List<Missing> all() {
        List<Missing> all = new ArrayList<>(named);
        counts.forEach((kind, times) -> all.add(new Missing(kind, "", times)));
        if (unsaid > 0) {
            all.add(new Missing(Kind.MORE, "", unsaid));
        }
        return List.copyOf(all);
    }
}
