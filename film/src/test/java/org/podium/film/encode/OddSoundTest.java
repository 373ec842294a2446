package org.podium.film.encode;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.encode.av.Reel;
import org.podium.film.encode.av.Tape;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.run.FilmMaker;
import org.podium.film.layout.Size;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/** Sound that begins late, has holes or ends early stays where it belongs, beside pictures that beep with it. */
@Tag("film")
class OddSoundTest {
    private static final int SECONDS = 26;

    @TempDir
    private Path folder;

    private Path film() {
        Timeline timeline = Lectures.ofSlides(ofSeconds(SECONDS), Optional.of("webcams.mp4"));
        FilmOrder order =
                FilmOrder.usual().withCanvas(Size.wide(360)).withWorkers(2).mp4Only();
        new FilmMaker(timeline, folder, new TestPainter(timeline))
                .make(order, folder.resolve("out"), RenderListener.NOBODY);
        return folder.resolve("out/video.mp4");
    }

    private void heardAt(Path film, long... due) {
        List<Long> heard = Onsets.heard(film, SECONDS);
        assertThat(heard).hasSize(due.length);
        for (int i = 0; i < due.length; i++) {
            assertThat(Math.abs(heard.get(i) - due[i])).as("beep at %s", heard).isLessThanOrEqualTo(40);
        }
        assertThat(Reel.of(film).sounds().getLast().end()).isBetween(25_950_000L, 26_050_000L);
    }

    @Test
    void sound_that_begins_late_is_late_in_the_film() {
        Studio.edited(folder.resolve("webcams.mp4"), ofSeconds(SECONDS), sound -> Tape.delay(sound, ofSeconds(2)));

        heardAt(film(), 7000, 12_000, 17_000, 22_000);
    }

    @Test
    void a_hole_in_the_sound_is_silence_and_moves_nothing() {
        Span hole = new Span(ofSeconds(6), ofSeconds(12));
        Studio.edited(folder.resolve("webcams.mp4"), ofSeconds(SECONDS), sound -> Tape.cut(sound, hole));

        heardAt(film(), 5000, 15_000, 20_000, 25_000);
    }

    @Test
    void sound_that_ends_early_is_followed_by_silence_to_the_end() {
        Studio.soundEndsEarly(folder.resolve("webcams.mp4"), ofSeconds(SECONDS), ofSeconds(17));

        heardAt(film(), 5000, 10_000, 15_000);
    }
}
