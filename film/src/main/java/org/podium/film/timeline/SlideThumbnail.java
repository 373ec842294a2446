package org.podium.film.timeline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where BBB puts the small picture of a slide, which stands for it where it cannot be had. */
public final class SlideThumbnail {
    private static final Pattern SLIDE = Pattern.compile("(presentation/[^/]+)/(?:svgs/)?slide-?(\\d{1,6})\\.\\w+");

    private SlideThumbnail() {}

    /** The thumbnail's path in the recording's folder; empty if the file is no slide. */
    public static Optional<String> of(String file) {
        Matcher slide = SLIDE.matcher(file);
        return slide.matches()
                ? Optional.of(slide.group(1) + "/thumbnails/thumb-" + slide.group(2) + ".png")
                : Optional.empty();
    }
}
