package org.podium.film.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.film.process.Reach;
import org.podium.film.source.MediaProbe;
import org.podium.film.source.Presentation;
import org.podium.film.timeline.TimelineText;

class FetchTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/recordings/classic-2.2");
    private static final String PLAYER = "/playback/presentation/2.3/ID";
    private static final FetchLimits QUICK = new FetchLimits(
            1 << 20, Duration.ofMinutes(1), Duration.ofSeconds(15), 3, Duration.ofMillis(1), 3, Set.of());

    @TempDir
    Path work;

    private RecordingHost host;

    @BeforeEach
    void open() throws IOException {
        host = new RecordingHost(PUBLISHED);
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void what_was_fetched_makes_the_same_film_as_what_was_published() throws IOException {
        fetch(host.address("/playback/presentation/2.0/playback.html?meetingId=ID"));

        assertThat(film(work)).isEqualTo(film(PUBLISHED));
        assertThat(files(work)).noneMatch(file -> file.endsWith(".part"));
        assertThat(host.asked)
                .contains("presentation/9c1e0f7d5b3a4c2e8d6f1a0b9c8d7e6f5a4b3c2d-1715261000000/poll_result1.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/video/", "/playback/video/"})
    void a_finished_video_is_found_in_both_places_with_its_chat_and_captions(String home) throws IOException {
        Path published = Path.of("src/test/resources/recordings/finished-video");
        try (RecordingHost videos = new RecordingHost(published, home)) {
            fetch(videos.address("/playback/video/ID/"));

            assertThat(film(work)).isEqualTo(film(published)).contains("screen  video-0.m4v", "Bonjour");
            assertThat(videos.asked).doesNotContain("shapes.svg", "video-1.m4v", "video/webcams.mp4");
        }
    }

    @Test
    void what_is_here_and_did_not_change_is_not_sent_again() throws IOException {
        fetch(host.address(PLAYER));
        assertThat(host.given).contains("metadata.xml", "shapes.svg", "video/webcams.webm");
        host.given.clear();
        fetch(host.address(PLAYER));

        assertThat(host.given).isEmpty();
    }

    @Test
    void a_token_opens_a_protected_recording() throws IOException {
        fetch(host.protect("00ff"));

        assertThat(film(work)).isEqualTo(film(PUBLISHED));
    }

    @Test
    void a_used_token_is_told_without_naming_it() {
        URI address = host.protect("00ff");
        host.tokens.clear();

        assertThatThrownBy(() -> fetch(address))
                .isInstanceOf(FetchFailure.class)
                .hasMessage("The playback address is not valid (any more).");
    }

    @Test
    void who_is_locked_out_midway_asks_for_a_new_address_once() throws IOException {
        URI first = host.protect("first");
        host.troubles.put("shapes.svg", exchange -> {
            host.troubles.clear();
            host.expire();
            host.file(exchange);
        });
        List<String> renewals = new ArrayList<>();

        Fetch.presentation(first, work, terms(() -> {
            renewals.add("asked");
            return Optional.of(host.protect("second"));
        }));

        assertThat(renewals).hasSize(1);
        assertThat(film(work)).isEqualTo(film(PUBLISHED));
    }

    @Test
    void who_is_locked_out_twice_fails() {
        URI first = host.protect("first");
        host.troubles.put("shapes.svg", exchange -> {
            host.expire();
            host.file(exchange);
        });

        assertThatThrownBy(() -> Fetch.presentation(first, work, terms(() -> {
                    URI again = host.protect("second");
                    return Optional.of(again);
                })))
                .hasMessage("The playback address has expired.");
    }

    @Test
    void a_broken_download_goes_on_where_it_broke() throws IOException {
        Path file = PUBLISHED.resolve("shapes.svg");
        host.troubles.put("shapes.svg", host.breaksOff(file, "shapes.svg"));

        fetch(host.address(PLAYER));

        assertThat(work.resolve("shapes.svg")).hasSameBinaryContentAs(file);
        assertThat(host.asked.stream().filter("shapes.svg"::equals)).hasSize(2);
    }

    @Test
    void a_server_that_is_not_there_is_named_and_its_token_is_not() {
        host.close();

        assertThatThrownBy(() -> fetch(host.address(PLAYER + "?token=secret")))
                .isInstanceOfSatisfying(
                        FetchFailure.class,
                        failure -> assertThat(failure.worthRetrying()).isTrue())
                .hasMessageStartingWith("localhost:")
                .hasMessageEndingWith(" cannot be reached: is the address right, and is the server up?");
    }

    @Test
    void a_place_that_cannot_be_written_is_no_fault_of_the_server() throws IOException {
        Files.createDirectories(work.resolve("shapes.svg.part"));

        assertThatThrownBy(() -> fetch(host.address(PLAYER)))
                .hasMessageStartingWith("The recording cannot be written to the disk: ");
    }

    @Test
    void a_server_that_stumbles_is_asked_again() throws IOException {
        host.troubles.put("metadata.xml", exchange -> {
            host.troubles.clear();
            RecordingHost.page(exchange, 503);
        });

        fetch(host.address(PLAYER));

        assertThat(film(work)).isEqualTo(film(PUBLISHED));
    }

    @Test
    void a_page_in_place_of_a_file_is_no_file() throws IOException {
        host.troubles.put("polls.json", exchange -> RecordingHost.page(exchange, 200));

        fetch(host.address(PLAYER));

        assertThat(work.resolve("polls.json")).doesNotExist();
    }

    @Test
    void a_recording_that_is_not_there_is_told_so() {
        host.troubles.put("metadata.xml", exchange -> RecordingHost.page(exchange, 404));
        host.troubles.put("shapes.svg", exchange -> RecordingHost.page(exchange, 404));

        assertThatThrownBy(() -> fetch(host.address(PLAYER)))
                .hasMessage("There is no such recording, or it is not published (any more).");
    }

    @Test
    void another_recording_than_asked_for_is_refused() throws IOException {
        Path other = Files.createDirectories(work.resolve("other"));
        Files.writeString(other.resolve("metadata.xml"), "<recording><id>another</id></recording>");
        try (RecordingHost liar = new RecordingHost(other)) {
            assertThatThrownBy(() -> fetch(liar.address(PLAYER)))
                    .hasMessage("The server gives another recording than was asked for.");
        }
    }

    @Test
    void nobody_sends_us_to_another_host() {
        host.troubles.put("shapes.svg", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://metadata.internal/secret");
            exchange.sendResponseHeaders(302, -1);
        });

        assertThatThrownBy(() -> fetch(host.address(PLAYER)))
                .hasMessage("The server sends us elsewhere (metadata.internal), where we do not go.");
    }

    @Test
    void nobody_sends_us_in_circles() {
        host.troubles.put("shapes.svg", exchange -> {
            exchange.getResponseHeaders().add("Location", "shapes.svg");
            exchange.sendResponseHeaders(302, -1);
        });

        assertThatThrownBy(() -> fetch(host.address(PLAYER))).hasMessage("The server sends us in circles.");
    }

    @Test
    void more_than_the_budget_is_not_written() throws IOException {
        host.troubles.put("tldraw.json", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[1 << 16];
            for (int i = 0; i < 64; i++) {
                exchange.getResponseBody().write(block);
            }
        });

        assertThatThrownBy(() -> fetch(host.address(PLAYER))).hasMessage("The recording is larger than allowed.");
        assertThat(files(work)).noneMatch(file -> file.contains("tldraw"));
    }

    @Test
    void a_silent_server_is_left_in_time() {
        host.troubles.put("cursor.xml", exchange -> {
            try {
                Thread.sleep(2500);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
        FetchLimits impatient = new FetchLimits(
                1 << 20, Duration.ofMinutes(1), Duration.ofMillis(500), 2, Duration.ofMillis(1), 3, Set.of());
        long start = System.nanoTime();

        assertThatThrownBy(() -> Fetch.presentation(
                        host.address(PLAYER),
                        work,
                        new Fetch.Terms(impatient, Renewal.NONE, Arrival.NOBODY, Reach.ANY)))
                .isInstanceOfSatisfying(
                        FetchFailure.class,
                        failure -> assertThat(failure.worthRetrying()).isTrue());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(4500));
    }

    private void fetch(URI address) throws IOException {
        Fetch.presentation(address, work, terms(Renewal.NONE));
    }

    private static Fetch.Terms terms(Renewal renewal) {
        return new Fetch.Terms(QUICK, renewal, Arrival.NOBODY, Reach.ANY);
    }

    private static String film(Path folder) throws IOException {
        return TimelineText.of(Presentation.open(folder).timeline(MediaProbe.NONE));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).toList();
        }
    }
}
