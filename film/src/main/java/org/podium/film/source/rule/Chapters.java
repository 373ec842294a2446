package org.podium.film.source.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.podium.film.source.published.Page;
import org.podium.film.timeline.Chapter;

/** Chapters begin where another slide comes. */
final class Chapters {
    /** Who leafs through slides wants none of them. */
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private static final int LONGEST_TITLE = 120;

    private Chapters() {}

    static List<Chapter> of(List<Stretch> stretches, Map<String, String> texts) {
        List<Chapter> chapters = new ArrayList<>();
        String current = "";
        for (Stretch stretch : stretches) {
            if (stretch.shows() instanceof Stretch.Shows.Slide(Page page)
                    && !page.file().equals(current)
                    && stretch.span().length().compareTo(SHORTEST) >= 0) {
                current = page.file();
                chapters.add(chapter(stretch.span().start(), page, texts));
            }
        }
        return chapters;
    }

    private static Chapter chapter(Duration start, Page page, Map<String, String> texts) {
        String slide = page.deckAndSlide().orElse("");
        String number = slide.isEmpty() ? page.number() : slide.substring(slide.lastIndexOf('-') + 1);
        String text = texts.getOrDefault(slide, "");
        return new Chapter(start, title(text, number), text.strip());
    }

    /** The first line that says something; else the page's number, in a word that is French and English. */
    private static String title(String text, String number) {
        String first = text.lines()
                .map(line -> line.replaceAll("[\\p{Cc}\\s]+", " ").strip())
                .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElse("Page " + number);
        return first.length() <= LONGEST_TITLE ? first : first.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
