package org.podium.film.source.published;

import java.util.List;
import org.podium.film.timeline.At;

/** What the presenter put into the content area: whether a shared screen, whether the presentation. */
public record Layout(List<At<Boolean>> screen, List<At<Boolean>> presentation) {
    public static final Layout UNTOUCHED = new Layout(List.of(), List.of());

    public Layout {
        screen = List.copyOf(screen);
        presentation = List.copyOf(presentation);
    }
}
