package org.podium.fakebbb.lecture.slide;

import java.util.List;

/**
 * The slides of one upload.
 *
 * @param id as BBB names it: forty hexadecimal digits, a dash, thirteen digits
 */
public record Deck(String id, List<Slide> slides) {
    public Deck {
        slides = List.copyOf(slides);
        if (!id.matches("[0-9a-f]{40}-\\d{13}")) {
            throw new IllegalArgumentException("not a presentation id: " + id);
        }
    }

    /** Pages count from 1. */
    public Slide page(int number) {
        return slides.get(number - 1);
    }
}
