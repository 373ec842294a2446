package org.podium.film.encode.output;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cues of a WebVTT file tolerantly and writes them without styles, scripts or tags. */
public final class Cues {
    private static final int MOST = 50_000;
    private static final int LONGEST = 2_000;
    private static final Pattern TIMES = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{3})\\s+-->\\s+"
            + "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{3}).*");

    private Cues() {}

    /** What is said from when to when, as plain text; lines are kept. */
    public record Cue(Duration start, Duration end, String text) {}

    /** All cues of a file that make sense, in its order. */
    public static List<Cue> read(String file) {
        List<Cue> cues = new ArrayList<>();
        List<String> lines = file.lines().toList();
        for (int i = 0; i < lines.size() && cues.size() < MOST; i++) {
            Matcher times = TIMES.matcher(lines.get(i).strip());
            if (times.matches()) {
                StringBuilder text = new StringBuilder();
                while (i + 1 < lines.size() && !lines.get(i + 1).isBlank()) {
                    i++;
                    text.append(text.isEmpty() ? "" : "\n").append(plain(lines.get(i)));
                }
                Duration start = time(times, 1);
                Duration end = time(times, 5);
                if (start.compareTo(end) < 0 && !text.isEmpty()) {
                    cues.add(new Cue(start, end, cut(text.toString())));
                }
            }
        }
        return cues;
    }

    /** The cues as a WebVTT file. */
    static String text(List<Cue> cues) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        for (Cue cue : cues) {
            text.append('\n').append(Times.vtt(cue.start())).append(" --> ").append(Times.vtt(cue.end()));
            text.append('\n').append(VttText.escape(cue.text())).append('\n');
        }
        return text.toString();
    }

    private static String plain(String line) {
        return line.replaceAll("<[^>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\p{Cntrl}", "");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static Duration time(Matcher times, int group) {
        long hours = times.group(group) == null ? 0 : Long.parseLong(times.group(group));
        return Duration.ofHours(hours)
                .plusMinutes(Long.parseLong(times.group(group + 1)))
                .plusSeconds(Long.parseLong(times.group(group + 2)))
                .plusMillis(Long.parseLong(times.group(group + 3)));
    }
}
