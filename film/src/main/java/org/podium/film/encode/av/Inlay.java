package org.podium.film.encode.av;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.timeline.Chapter;

/** What an MP4 carries beside pictures and sound, so that a player without our pages shows it too. */
public record Inlay(String title, Duration length, List<Chapter> chapters, List<Subtitles> subtitles) {
    /** A film of pictures and sound alone. */
    public static final Inlay NONE = new Inlay("", Duration.ZERO, List.of(), List.of());

    public Inlay {
        chapters = List.copyOf(chapters);
        subtitles = List.copyOf(subtitles);
    }

    /** The chapters without a gap: what comes before the first has the film's title. */
    public List<Chapter> gapless() {
        List<Chapter> all = new ArrayList<>();
        for (Chapter chapter : chapters) {
            if (chapter.start().compareTo(length) < 0) {
                all.add(chapter);
            }
        }
        if (!all.isEmpty() && all.getFirst().start().isPositive()) {
            all.addFirst(new Chapter(Duration.ZERO, title.isBlank() ? "0:00" : title, ""));
        }
        return all;
    }
}
