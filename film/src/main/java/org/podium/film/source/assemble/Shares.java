package org.podium.film.source.assemble;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.podium.film.source.published.Share;
import org.podium.film.timeline.Span;

/** Screen shares without overlap: where several run at once, the last begun is the one that is seen. */
final class Shares {
    private Shares() {}

    static List<Share> disjoint(List<Share> published, Duration length) {
        TreeSet<Duration> borders = new TreeSet<>();
        for (Share share : published) {
            borders.add(least(share.span().start(), length));
            borders.add(least(share.span().end(), length));
        }
        List<Share> shares = new ArrayList<>();
        Duration start = Duration.ZERO;
        for (Duration end : borders) {
            if (start.compareTo(end) < 0) {
                add(shares, published, new Span(start, end));
            }
            start = end;
        }
        return shares;
    }

    private static void add(List<Share> shares, List<Share> published, Span part) {
        Share seen = null;
        for (Share share : published) {
            if (share.span().contains(part.start())
                    && (seen == null
                            || seen.span().start().compareTo(share.span().start()) <= 0)) {
                seen = share;
            }
        }
        if (seen == null) {
            return;
        }
        Share before = shares.isEmpty() ? null : shares.getLast();
        boolean goesOn = before != null && before.span().end().equals(part.start()) && before.aspect() == seen.aspect();
        if (before != null && goesOn) {
            shares.set(shares.size() - 1, new Share(new Span(before.span().start(), part.end()), seen.aspect()));
        } else {
            shares.add(new Share(part, seen.aspect()));
        }
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
