package org.podium.film.encode;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.run.FilmMaker;
import org.podium.film.layout.Size;
import org.podium.film.timeline.Timeline;

@Tag("film")
class DifferencesTest {
    @TempDir
    private Path folder;

    @Test
    void the_first_picture_that_differs_is_told() throws IOException {
        Path one = film("one", 6);
        Path other = film("other", 9);

        assertThat(Differences.between(one, one)).isEmpty();
        assertThat(Differences.between(one, other))
                .anyMatch(line -> line.startsWith("film.json from byte"))
                .anyMatch(line -> line.matches("picture of \\d+ ms, plane 0: x .*, by up to \\d+"));
        Files.delete(other.resolve("poster.jpg"));
        assertThat(Differences.between(one, other)).anyMatch(line -> line.startsWith("poster.jpg from byte 0"));
    }

    /** The second slide comes after a third of the time. */
    private Path film(String name, int seconds) {
        Timeline timeline = Lectures.ofSlides(ofSeconds(seconds), Optional.empty());
        Path target = folder.resolve(name);
        new FilmMaker(timeline, folder, new TestPainter(timeline))
                .make(FilmOrder.usual().withCanvas(Size.wide(360)).mp4Only(), target, RenderListener.NOBODY);
        return target;
    }
}
