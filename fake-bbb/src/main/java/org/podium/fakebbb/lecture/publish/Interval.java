package org.podium.fakebbb.lecture.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.podium.fakebbb.lecture.script.Cue;
import org.podium.fakebbb.lecture.script.Script;

/**
 * A stretch of time in which the same is shown. BBB numbers stretches, not pages: a page that comes back gets a new
 * number.
 *
 * @param page 0 while a screen is shared
 */
record Interval(int number, double in, double out, int page) {
    boolean shared() {
        return page == 0;
    }

    static List<Interval> of(Script script) {
        TreeSet<Double> borders = new TreeSet<>();
        script.all(Cue.Page.class).forEach(page -> borders.add(page.at()));
        script.all(Cue.Shared.class).forEach(share -> {
            borders.add(share.at());
            borders.add(share.end());
        });
        borders.add(script.seconds());
        List<Interval> intervals = new ArrayList<>();
        double from = borders.removeFirst();
        for (double to : borders) {
            int page = shown(script, from);
            Interval last = intervals.isEmpty() ? null : intervals.getLast();
            if (last != null && last.page() == page) {
                intervals.set(intervals.size() - 1, new Interval(last.number(), last.in(), to, page));
            } else {
                intervals.add(new Interval(intervals.size() + 1, from, to, page));
            }
            from = to;
        }
        return intervals;
    }

    private static int shown(Script script, double at) {
        boolean shared = script.all(Cue.Shared.class).stream().anyMatch(share -> share.at() <= at && at < share.end());
        return shared
                ? 0
                : script.all(Cue.Page.class).stream()
                        .filter(page -> page.at() <= at)
                        .toList()
                        .getLast()
                        .page();
    }
}
