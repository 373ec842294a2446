package org.podium.film.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole film.
 *
 * @param title the meeting's name
 * @param held when the meeting began, if the recording tells
 * @param length master clock: the longer of the medium with the sound and the published duration
 * @param scenes without gap or overlap, from zero to {@code length}
 * @param asides polls and videos of other sites, sorted
 * @param missing what the recording lacks or had wrong, for the teacher and the log
 */
public record Timeline(
        String title,
        Optional<Instant> held,
        Duration length,
        List<Scene> scenes,
        Media media,
        List<Chapter> chapters,
        List<Captions> captions,
        List<ChatLine> chat,
        List<Aside> asides,
        List<RecordingIssue> missing) {
    public Timeline {
        scenes = List.copyOf(scenes);
        chapters = List.copyOf(chapters);
        captions = List.copyOf(captions);
        chat = List.copyOf(chat);
        asides = List.copyOf(asides);
        missing = List.copyOf(missing);
        Duration end = Duration.ZERO;
        for (Scene scene : scenes) {
            if (!scene.span().start().equals(end)) {
                throw new IllegalArgumentException("gap or overlap at " + end + ", next scene " + scene.span());
            }
            end = scene.span().end();
        }
        if (!end.equals(length)) {
            throw new IllegalArgumentException("scenes end at " + end + ", the film at " + length);
        }
    }

    /** A film with nothing beside the picture. */
    public Timeline(
            String title,
            Duration length,
            List<Scene> scenes,
            Media media,
            List<Chapter> chapters,
            List<Captions> captions,
            List<ChatLine> chat,
            List<RecordingIssue> missing) {
        this(title, Optional.empty(), length, scenes, media, chapters, captions, chat, List.of(), missing);
    }

    /** The same film, of which more is known to be missing. */
    public Timeline lacking(List<RecordingIssue> more) {
        List<RecordingIssue> all = new ArrayList<>(missing);
        all.addAll(more);
        return new Timeline(title, held, length, scenes, media, chapters, captions, chat, asides, all);
    }

    /** The scene at a moment; a moment on the border belongs to the later scene, one past the end to the last. */
    public Scene at(Duration moment) {
        int low = 0;
        int high = scenes.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (scenes.get(middle).span().start().compareTo(moment) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return scenes.get(low);
    }
}
