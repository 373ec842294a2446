package org.podium.film.source.assemble;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.podium.film.source.assemble.Stretch.Shows;
import org.podium.film.source.published.Layout;
import org.podium.film.source.published.Page;
import org.podium.film.source.published.Share;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Span;

/** What is shown when: slides, over them a shared screen, and the presenter's wish over both. */
final class Content {
    private static final Shows SCREEN = new Shows.Screen();
    private static final Shows NOTHING = new Shows.Nothing();

    private final List<At<Page>> slides;
    private final List<At<Boolean>> sharing;
    private final List<At<Boolean>> screen;
    private final List<At<Boolean>> presentation;
    private final Duration length;

    /**
     * Prepares the choice.
     *
     * @param slides sorted and cut, without placeholders
     * @param shares disjoint, sorted
     */
    Content(List<At<Page>> slides, List<Share> shares, Layout layout, Duration length) {
        this.slides = slides;
        this.sharing = sharing(shares);
        this.screen = TimedValues.to(length, layout.screen());
        this.presentation = TimedValues.to(length, layout.presentation());
        this.length = length;
    }

    /** Without gap from zero to the film's end; neighbours differ. */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        Duration start = Duration.ZERO;
        Shows shown = at(start);
        for (Duration border : borders()) {
            Shows next = at(border);
            if (!next.equals(shown)) {
                stretches.add(new Stretch(new Span(start, border), shown));
                start = border;
                shown = next;
            }
        }
        stretches.add(new Stretch(new Span(start, length), shown));
        return stretches;
    }

    private Iterable<Duration> borders() {
        TreeSet<Duration> borders = new TreeSet<>();
        slides.forEach(it -> borders.add(it.from()));
        screen.forEach(it -> borders.add(it.from()));
        presentation.forEach(it -> borders.add(it.from()));
        sharing.forEach(it -> borders.add(it.from()));
        return borders.tailSet(Duration.ZERO, false).headSet(length, false);
    }

    private Shows at(Duration moment) {
        if (TimedValues.valueAt(sharing, moment, false) && TimedValues.valueAt(screen, moment, true)) {
            return SCREEN;
        }
        if (!TimedValues.valueAt(presentation, moment, true)) {
            return NOTHING;
        }
        return TimedValues.inForce(slides, moment)
                .map(At::value)
                .map(page -> (Shows) new Shows.Slide(page))
                .orElse(NOTHING);
    }

    private static List<At<Boolean>> sharing(List<Share> shares) {
        List<At<Boolean>> sharing = new ArrayList<>();
        for (Share share : shares) {
            sharing.add(new At<>(share.span().start(), true));
            sharing.add(new At<>(share.span().end(), false));
        }
        return sharing;
    }
}
