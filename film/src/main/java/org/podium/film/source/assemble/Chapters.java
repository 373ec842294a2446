package org.podium.film.source.assemble;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.podium.film.source.published.Page;
import org.podium.film.timeline.Aside;
import org.podium.film.timeline.Chapter;
import org.podium.film.timeline.Site;

/** Chapters begin where another slide comes, or where a video of another site is shown. */
final class Chapters {
    /** Who leafs through slides wants none of them. */
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private static final int LONGEST_TITLE = 120;
    /** Of another site's videos: nobody shows more, and each chapter is a line on a page. */
    private static final int MOST_SITES = 200;

    private Chapters() {}

    static List<Chapter> of(List<Stretch> stretches, Map<String, String> texts, List<Aside> asides) {
        TreeMap<Duration, Chapter> chapters = new TreeMap<>();
        slides(stretches, texts).forEach(chapter -> chapters.put(chapter.start(), chapter));
        asides.stream()
                .filter(Aside.ExternalVideo.class::isInstance)
                .map(Aside.ExternalVideo.class::cast)
                .limit(MOST_SITES)
                .forEach(video -> chapters.merge(video.time(), site(video), Chapters::both));
        return List.copyOf(chapters.values());
    }

    /** A title without a word that would be of one language. */
    private static Chapter site(Aside.ExternalVideo video) {
        return new Chapter(video.time(), "▶ " + shortened(Site.name(video.address())), "");
    }

    private static Chapter both(Chapter slide, Chapter site) {
        return slide.title().endsWith(site.title())
                ? slide
                : new Chapter(slide.start(), slide.title() + " " + site.title(), slide.text());
    }

    private static List<Chapter> slides(List<Stretch> stretches, Map<String, String> texts) {
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
        return shortened(first);
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
