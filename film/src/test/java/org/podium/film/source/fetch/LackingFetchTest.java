package org.podium.film.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.process.Reach;
import org.podium.film.source.MediaProbe;
import org.podium.film.source.Presentation;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.RecordingIssue.Kind;

/** Recordings of which a server has lost something. */
class LackingFetchTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/recordings/classic-2.2");
    private static final String DECK = "presentation/9c1e0f7d5b3a4c2e8d6f1a0b9c8d7e6f5a4b3c2d-1715261000000/";
    private static final String PLAYER = "/playback/presentation/2.3/ID";
    private static final FetchLimits QUICK = new FetchLimits(
            1 << 20, Duration.ofMinutes(1), Duration.ofSeconds(15), 3, Duration.ofMillis(1), 3, Set.of());

    @TempDir
    Path folder;

    private Path published;
    private Path work;

    @BeforeEach
    void copy() throws IOException {
        published = folder.resolve("published");
        work = folder.resolve("work");
        try (var files = Files.walk(PUBLISHED)) {
            for (Path file : files.toList()) {
                Files.copy(file, published.resolve(PUBLISHED.relativize(file)));
            }
        }
        Files.createDirectories(published.resolve(DECK + "thumbnails"));
        for (int slide = 1; slide <= 2; slide++) {
            Files.copy(
                    published.resolve(DECK + "slide-" + slide + ".png"),
                    published.resolve(DECK + "thumbnails/thumb-" + slide + ".png"));
        }
    }

    @Test
    void without_metadata_there_is_the_film_that_its_slides_tell_of() throws IOException {
        Files.delete(published.resolve("metadata.xml"));
        try (RecordingHost host = new RecordingHost(published)) {
            fetch(host);
        }

        assertThat(Presentation.open(work).timeline(MediaProbe.NONE).missing())
                .contains(new RecordingIssue(Kind.METADATA));
        assertThat(work.resolve("shapes.svg")).exists();
        assertThat(work.resolve("video/webcams.webm")).exists();
    }

    @Test
    void the_thumbnail_of_a_missing_slide_comes_and_no_other() throws IOException {
        Files.delete(published.resolve(DECK + "slide-1.png"));
        try (RecordingHost host = new RecordingHost(published)) {
            fetch(host);

            assertThat(host.asked).doesNotContain(DECK + "thumbnails/thumb-2.png");
        }

        assertThat(work.resolve(DECK + "thumbnails/thumb-1.png")).exists();
    }

    @Test
    void so_does_that_of_a_slide_that_was_cut_off() throws IOException {
        Path slide = published.resolve(DECK + "slide-2.png");
        byte[] whole = Files.readAllBytes(slide);
        Files.write(slide, Arrays.copyOf(whole, whole.length / 2));
        try (RecordingHost host = new RecordingHost(published)) {
            fetch(host);

            assertThat(host.asked).doesNotContain(DECK + "thumbnails/thumb-1.png");
        }

        assertThat(work.resolve(DECK + "thumbnails/thumb-2.png")).exists();
    }

    @Test
    void a_protected_recording_without_metadata_is_not_taken_for_one_that_expired() throws IOException {
        Files.delete(published.resolve("metadata.xml"));
        try (RecordingHost host = new RecordingHost(published)) {
            Fetch.presentation(host.protect("00ff"), work, terms());
        }

        assertThat(work.resolve("shapes.svg")).exists();
    }

    private void fetch(RecordingHost host) throws IOException {
        Fetch.presentation(host.address(PLAYER), work, terms());
    }

    private static Fetch.Terms terms() {
        return new Fetch.Terms(QUICK, Renewal.NONE, Arrival.NOBODY, Reach.ANY);
    }
}
