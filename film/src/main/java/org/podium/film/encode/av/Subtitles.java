package org.podium.film.encode.av;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Captions as a track of an MP4.
 *
 * @param language as BCP 47 has it
 * @param name as people read it in a player's menu
 */
public record Subtitles(String language, String name, List<Line> lines) {
    /** Nobody reads more at once. */
    private static final int MOST_AT_ONCE = 4;

    public Subtitles {
        lines = List.copyOf(lines);
    }

    /** What is to be read from when to when. */
    public record Line(Duration start, Duration end, String text) {}

    /** The lines one after the other, as the format wants them: those that overlap are shown together. */
    public List<Line> inTurn(Duration length) {
        List<Line> sorted = lines.stream()
                .filter(line -> line.start.compareTo(length) < 0)
                .sorted(Comparator.comparing(Line::start))
                .toList();
        TreeSet<Duration> borders = new TreeSet<>();
        sorted.forEach(line -> {
            borders.add(line.start);
            borders.add(line.end.compareTo(length) < 0 ? line.end : length);
        });
        List<Line> turns = new ArrayList<>();
        Deque<Line> now = new ArrayDeque<>();
        int next = 0;
        for (Duration border : borders) {
            now.removeIf(line -> line.end.compareTo(border) <= 0);
            for (; next < sorted.size() && sorted.get(next).start.equals(border); next++) {
                now.add(sorted.get(next));
            }
            while (now.size() > MOST_AT_ONCE) {
                now.removeFirst();
            }
            Duration until = borders.higher(border);
            if (!now.isEmpty() && until != null) {
                String text = now.stream().map(Line::text).collect(Collectors.joining("\n"));
                turns.add(new Line(border, until, text));
            }
        }
        return turns;
    }

    /** The language in the three letters of ISO 639-2 that MP4 knows. */
    public String threeLetters() {
        try {
            String letters = Locale.forLanguageTag(language).getISO3Language();
            return letters.isEmpty() ? "und" : letters;
        } catch (MissingResourceException _) {
            return "und";
        }
    }
}
