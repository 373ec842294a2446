package org.podium.film.source.published;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture of shapes.svg from the moment on when it was shown.
 *
 * @param number N of {@code imageN}, which also names its drawings; a page shown twice has two numbers (one in BBB 1.1)
 * @param file path relative to the recording's folder
 * @param width in the file's own units, to which panzooms and drawings refer
 * @param placeholder whether it only stands for a shared screen or for no slide at all
 */
public record Page(String number, Duration from, String file, double width, double height, boolean placeholder) {
    private static final Pattern SLIDE = Pattern.compile("presentation/([^/]+)/(?:svgs/)?slide-?(\\d+)\\.\\w+");

    public Page {
        if (!(width > 0) || !(height > 0) || !Double.isFinite(width) || !Double.isFinite(height)) {
            throw new IllegalArgumentException("page without size: " + width + " x " + height);
        }
    }

    /** {@code deck/slide-7}, under which the slide's text is published, if the file is one of a deck. */
    public Optional<String> deckAndSlide() {
        Matcher slide = SLIDE.matcher(file);
        return slide.matches() ? Optional.of(slide.group(1) + "/slide-" + slide.group(2)) : Optional.empty();
    }

    /** Where the text of {@code deck/slide-7} lies. */
    public static String textFile(String deckAndSlide) {
        return "presentation/" + deckAndSlide.replace("/", "/textfiles/") + ".txt";
    }

    /** Whether it stands for a shared screen. */
    public boolean screen() {
        return placeholder && !file.endsWith("logo.png");
    }

    /** Whether what was measured on the one holds on the other. */
    public boolean sameSize(Page other) {
        return width == other.width && height == other.height;
    }
}
