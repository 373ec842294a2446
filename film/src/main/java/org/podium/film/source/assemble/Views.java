package org.podium.film.source.assemble;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.podium.film.source.published.Generation;
import org.podium.film.source.published.Page;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Span;

/** Which part of a slide is seen. */
final class Views {
    private final Generation generation;
    private final List<At<Optional<Area>>> cameras;
    private final List<At<Page>> pages;

    /**
     * Prepares the choice.
     *
     * @param cameras sorted and cut
     * @param pages sorted and cut, placeholders among them: a camera belongs to the page it was moved on
     */
    Views(Generation generation, List<At<Optional<Area>>> cameras, List<At<Page>> pages) {
        this.generation = generation;
        this.cameras = cameras;
        this.pages = pages;
    }

    /** Never empty; the first from the span's start. */
    List<At<Area>> of(Page page, Span span) {
        List<At<Area>> views = new ArrayList<>();
        views.add(new At<>(span.start(), first(page, span.start())));
        for (At<Optional<Area>> camera : TimedValues.inside(cameras, span)) {
            if (holdsOn(page, camera.from())) {
                views.add(new At<>(camera.from(), generation.seen(camera.value(), page)));
            }
        }
        return TimedValues.changes(views);
    }

    private Area first(Page page, Duration start) {
        return TimedValues.inForce(cameras, start)
                .filter(camera -> holdsOn(page, camera.from()))
                .map(camera -> generation.seen(camera.value(), page))
                .orElse(generation.whole(page));
    }

    /**
     * A camera moved while another page was there holds on this one if it was moved on a slide of the same size. While a
     * screen is shared BBB writes the size of its placeholder, which tells nothing of the slide below.
     */
    private boolean holdsOn(Page page, Duration moved) {
        return TimedValues.inForce(pages, moved)
                .map(At::value)
                .map(then -> !then.placeholder() && then.sameSize(page))
                .orElse(true);
    }
}
