package org.podium.film.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.WholeRecordings;

/** What every probe must do; whoever has one extends this. */
public abstract class MediaProbeContract {
    @TempDir
    Path folder;

    /** A probe that knows files named {@code webcams.webm} of the whole recordings: 60 s with picture and sound. */
    protected abstract MediaProbe probe();

    @Test
    void a_film_tells_its_length_and_its_streams() throws IOException {
        var found = probe().probe(WholeRecordings.recording("classic").resolve("video/webcams.webm"))
                .orElseThrow();

        assertThat(found.length()).isBetween(Duration.ofMillis(59_500), Duration.ofMillis(60_500));
        assertThat(found.picture()).isTrue();
        assertThat(found.sound()).isTrue();
    }

    @Test
    void a_page_in_place_of_a_film_is_nothing() throws IOException {
        Path page = Files.writeString(folder.resolve("page.webm"), "<html><body>404</body></html>");

        assertThat(probe().probe(page)).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_nothing() {
        assertThat(probe().probe(folder.resolve("none.webm"))).isEmpty();
    }
}
