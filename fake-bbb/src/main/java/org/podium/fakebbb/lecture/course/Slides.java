package org.podium.fakebbb.lecture.course;

import java.awt.Color;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.podium.fakebbb.lecture.script.BbbId;
import org.podium.fakebbb.lecture.slide.Deck;
import org.podium.fakebbb.lecture.slide.Paper;
import org.podium.fakebbb.lecture.slide.Slide;

/** Gathers the slides of a deck, all in one colour and with one footer. */
final class Slides {
    private final List<Slide> slides = new ArrayList<>();
    private final Color colour;
    private final String footer;

    Slides(int rgb, String footer) {
        this.colour = new Color(rgb);
        this.footer = footer;
    }

    Slides add(String title, List<String> points, Consumer<Paper> figure) {
        slides.add(new Slide(title, points, colour, footer + " — " + (slides.size() + 1), figure));
        return this;
    }

    /** Uploaded some seconds after the meeting began. */
    Deck uploaded(String slug, Instant created) {
        return new Deck(BbbId.of("deck " + slug, created.plusSeconds(12)), slides);
    }
}
