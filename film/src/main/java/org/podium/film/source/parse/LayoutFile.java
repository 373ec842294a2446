package org.podium.film.source.parse;

import java.util.ArrayList;
import java.util.List;
import org.podium.film.source.published.Layout;
import org.podium.film.source.safe.Numbers;
import org.podium.film.timeline.At;

/** layout.xml of BBB 3.0.2 and later: each attribute holds until it is next given. */
public final class LayoutFile {
    private LayoutFile() {}

    public static Layout read(Source source) {
        List<At<Boolean>> screen = new ArrayList<>();
        List<At<Boolean>> presentation = new ArrayList<>();
        source.items(
                "layout.xml",
                "recording",
                event -> Numbers.seconds(event.attribute("timestamp")).ifPresent(time -> {
                    String share = event.attribute("show_screenshare");
                    String slides = event.attribute("show_presentation");
                    if (share != null && !share.isBlank()) {
                        screen.add(new At<>(time, Boolean.valueOf(share)));
                    }
                    if (slides != null && !slides.isBlank()) {
                        presentation.add(new At<>(time, Boolean.valueOf(slides)));
                    }
                }));
        return new Layout(most(screen), most(presentation));
    }

    private static <T> List<T> most(List<T> switches) {
        return switches.subList(0, Math.min(switches.size(), Source.MOST_SWITCHES));
    }
}
