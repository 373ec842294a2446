package org.podium.film.source.parse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.podium.film.source.published.Share;
import org.podium.film.source.safe.Node;
import org.podium.film.source.safe.Numbers;
import org.podium.film.timeline.RecordingIssue.Kind;
import org.podium.film.timeline.Span;

/** deskshare.xml: when a screen was shared. */
public final class DeskshareFile {
    /** No screen is longer or taller; beyond it the numbers are wrong. */
    private static final double MOST_ASPECT = 10;

    private DeskshareFile() {}

    public static List<Share> read(Source source) {
        List<Share> shares = new ArrayList<>();
        source.items(
                "deskshare.xml",
                "recording",
                event -> share(event)
                        .ifPresentOrElse(shares::add, () -> source.remarks().count(Kind.SHARE_WITHOUT_TIME)));
        return shares.subList(0, Math.min(shares.size(), Source.MOST_SWITCHES));
    }

    private static Optional<Share> share(Node event) {
        Optional<Duration> start = Numbers.seconds(event.attribute("start_timestamp"));
        Optional<Duration> stop = Numbers.seconds(event.attribute("stop_timestamp"));
        return start.isPresent() && stop.isPresent() && start.get().compareTo(stop.get()) < 0
                ? Optional.of(new Share(new Span(start.get(), stop.get()), aspect(event)))
                : Optional.empty();
    }

    /** The numbers are a box of the publisher's into which the screen was fitted: only their ratio is true. */
    private static double aspect(Node event) {
        double width = Numbers.number(event.attribute("video_width")).orElse(0);
        double height = Numbers.number(event.attribute("video_height")).orElse(0);
        double aspect = width > 0 && height > 0 ? width / height : 0;
        return aspect >= 1 / MOST_ASPECT && aspect <= MOST_ASPECT ? aspect : 0;
    }
}
