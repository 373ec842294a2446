package org.podium.film.encode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.podium.film.encode.av.read.InlayReader;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.run.FilmMaker;
import org.podium.film.layout.Size;
import org.podium.film.timeline.Timeline;

/**
 * Makes a recording whose webcams flash and beep at known times, films it, and measures where flashes and beeps are.
 * Run it with a folder and a number of seconds; two hours take some minutes.
 */
public final class SyncCheck {
    private SyncCheck() {}

    /** Of one flash: when it is due, and when it was seen and heard, in milliseconds. */
    public record Meeting(long due, long seen, long heard) {
        public long apart() {
            return Math.abs(seen - heard);
        }

        public long late() {
            return Math.max(Math.abs(seen - due), Math.abs(heard - due));
        }
    }

    public record Result(List<Meeting> meetings, Duration length) {}

    public static void main(String[] words) {
        Duration length = Duration.ofSeconds(Long.parseLong(words[1]));
        Result result = run(Path.of(words[0]), length);
        List<Meeting> all = result.meetings;
        System.out.printf("%-8s %12s %12s %12s%n", "", "due ms", "seen ms", "heard ms");
        print("start", all.getFirst());
        print("middle", all.get(all.size() / 2));
        print("end", all.getLast());
        System.out.printf(
                Locale.ROOT,
                "%d flashes; at most %d ms apart, at most %d ms late; the film lasts %.3f s, the recording %.3f s%n",
                all.size(),
                all.stream().mapToLong(Meeting::apart).max().orElseThrow(),
                all.stream().mapToLong(Meeting::late).max().orElseThrow(),
                result.length.toMillis() / 1000.0,
                length.toMillis() / 1000.0);
    }

    private static void print(String where, Meeting meeting) {
        System.out.printf("%-8s %12d %12d %12d%n", where, meeting.due, meeting.seen, meeting.heard);
    }

    /** Films a recording of a length; fails when a flash or a beep is lost. */
    public static Result run(Path folder, Duration length) {
        Studio.flashingWebcams(folder.resolve("webcams.mp4"), length);
        Timeline timeline = Lectures.ofSlides(length, Optional.of("webcams.mp4"));
        FilmOrder order =
                FilmOrder.usual().withCanvas(Size.wide(360)).withWorkers(2).mp4Only();
        new FilmMaker(timeline, folder, new TestPainter(timeline))
                .make(order, folder.resolve("out"), RenderListener.NOBODY);
        Path film = folder.resolve("out/video.mp4");
        List<Long> seen = Onsets.seen(film, 0.95, 0.1);
        List<Long> heard = Onsets.heard(film, length.toSeconds());
        long flashes = (length.toSeconds() - 1) / Studio.EVERY_SECONDS;
        if (seen.size() != flashes || heard.size() != flashes) {
            throw new AssertionError(flashes + " flashes, seen " + seen.size() + ", heard " + heard.size());
        }
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < flashes; i++) {
            meetings.add(new Meeting((i + 1L) * Studio.EVERY_SECONDS * 1000, seen.get(i), heard.get(i)));
        }
        return new Result(meetings, InlayReader.read(film).length());
    }
}
