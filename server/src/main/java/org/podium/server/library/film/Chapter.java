package org.podium.server.library.film;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a video, from a moment on, with a title. */
public record Chapter(Duration start, String title) {
    private static final Pattern CUE =
            Pattern.compile("(?:(?<h>\\d{2,3}):)?(?<m>\\d{2}):(?<s>\\d{2})\\.(?<ms>\\d{3}) +--> .*");

    /** More chapters than anybody would read; the film makes one per slide at most. */
    private static final int MOST = 2_000;

    /** Reads the cues of a WebVTT file; what is not a cue is passed over. */
    static List<Chapter> read(List<String> lines) {
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size() && chapters.size() < MOST; i++) {
            Matcher cue = CUE.matcher(lines.get(i).strip());
            String title = lines.get(i + 1).strip();
            if (cue.matches() && !title.isEmpty()) {
                chapters.add(new Chapter(start(cue), plain(title)));
            }
        }
        return chapters;
    }

    private static Duration start(Matcher cue) {
        String hours = cue.group("h");
        return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                .plusMinutes(Long.parseLong(cue.group("m")))
                .plusSeconds(Long.parseLong(cue.group("s")))
                .plusMillis(Long.parseLong(cue.group("ms")));
    }

    /** WebVTT text has tags and escapes of its own. */
    private static String plain(String text) {
        return text.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }
}
