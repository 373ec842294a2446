package org.podium.film.source.safe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.RecordingIssue.Kind;

/** What a recording lacks or has wrong, gathered while reading: some things are named, others only counted. */
public final class IssueCollector {
    /** A thousand missing slides need not be named one by one. */
    private static final int MOST_NAMED = 50;

    private final Set<RecordingIssue> named = new LinkedHashSet<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private int unsaid;

    /** Said once, however often it is found. */
    public void say(Kind kind) {
        say(kind, "");
    }

    /** The same of a file or a name; said once of each. */
    public void say(Kind kind, String what) {
        RecordingIssue missing = new RecordingIssue(kind, what);
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
    public List<RecordingIssue> all() {
        List<RecordingIssue> all = new ArrayList<>(named);
        counts.forEach((kind, times) -> all.add(new RecordingIssue(kind, "", times)));
        if (unsaid > 0) {
            all.add(new RecordingIssue(Kind.MORE, "", unsaid));
        }
        return List.copyOf(all);
    }
}
