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
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.process.Reach;

/** A download that broke off and is called once more, by a process that knows only the folder. */
class ResumedFetchTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/recordings/classic-2.2");
    private static final String PLAYER = "/playback/presentation/2.3/ID";
    private static final String SHAPES = "shapes.svg";
    private static final FetchLimits ONE_TRY = limits(1);

    @TempDir
    Path published;

    @TempDir
    Path work;

    private RecordingHost host;

    @BeforeEach
    void open() throws IOException {
        try (Stream<Path> files = Files.walk(PUBLISHED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = published.resolve(PUBLISHED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        host = new RecordingHost(published);
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void what_came_of_a_file_is_kept_and_only_the_rest_is_asked_for() throws IOException {
        long half = breakOff();

        fetch(ONE_TRY, Arrival.NOBODY);

        assertThat(host.ranges).containsExactly("bytes=" + half + "-");
        assertThat(work.resolve(SHAPES)).hasSameBinaryContentAs(published.resolve(SHAPES));
    }

    @Test
    void a_file_that_changed_meanwhile_comes_whole() throws IOException {
        breakOff();
        change();

        fetch(ONE_TRY, Arrival.NOBODY);

        assertThat(host.ranges).hasSize(1);
        assertThat(work.resolve(SHAPES)).hasSameBinaryContentAs(published.resolve(SHAPES));
    }

    @Test
    void the_rest_of_another_file_is_not_put_behind_the_half_of_ours() throws IOException {
        breakOff();
        change();
        host.heedless = true;

        fetch(limits(2), Arrival.NOBODY);

        assertThat(work.resolve(SHAPES)).hasSameBinaryContentAs(published.resolve(SHAPES));
    }

    @Test
    void a_whole_file_is_replaced_when_the_servers_is_another_one_and_goes_when_there_is_none() throws IOException {
        fetch(ONE_TRY, Arrival.NOBODY);
        change();
        Files.delete(published.resolve("cursor.xml"));

        fetch(ONE_TRY, Arrival.NOBODY);

        assertThat(work.resolve(SHAPES)).hasSameBinaryContentAs(published.resolve(SHAPES));
        assertThat(work.resolve("cursor.xml")).doesNotExist();
    }

    @Test
    void a_newer_file_that_broke_off_does_not_lend_its_marks_to_the_older_one() throws IOException {
        fetch(ONE_TRY, Arrival.NOBODY);
        change();
        breakOff();

        fetch(ONE_TRY, Arrival.NOBODY);

        assertThat(work.resolve(SHAPES)).hasSameBinaryContentAs(published.resolve(SHAPES));
    }

    @Test
    void a_server_that_breaks_off_again_and_again_is_asked_as_long_as_it_brings_something() throws IOException {
        Path shapes = published.resolve(SHAPES);
        host.troubles.put(SHAPES, host.tires(shapes, (int) Files.size(shapes) / 7));

        fetch(limits(2), Arrival.NOBODY);

        assertThat(host.ranges).hasSizeGreaterThan(5);
        assertThat(work.resolve(SHAPES)).hasSameBinaryContentAs(shapes);
    }

    @Test
    void a_server_that_stumbles_or_sends_us_on_loses_us_nothing() throws IOException {
        long half = breakOff();
        List<Integer> said = new ArrayList<>(List.of(503, 302));
        host.troubles.put(SHAPES, exchange -> {
            int status = said.removeFirst();
            if (said.isEmpty()) {
                host.troubles.clear();
            }
            exchange.getResponseHeaders().add("Location", SHAPES);
            RecordingHost.page(exchange, status);
        });

        fetch(limits(2), Arrival.NOBODY);

        assertThat(host.ranges).containsExactly("bytes=" + half + "-");
        assertThat(work.resolve(SHAPES)).hasSameBinaryContentAs(published.resolve(SHAPES));
    }

    @Test
    void what_comes_is_told_in_bytes() throws IOException {
        List<Long> told = new CopyOnWriteArrayList<>();

        fetch(ONE_TRY, told::add);

        assertThat(told).isSorted().doesNotHaveDuplicates();
        assertThat(told.getLast()).isGreaterThan(Files.size(published.resolve("video/webcams.webm")));
    }

    @Test
    void two_do_not_fetch_into_one_folder() throws IOException {
        List<Throwable> second = new CopyOnWriteArrayList<>();
        host.troubles.put(SHAPES, exchange -> {
            host.troubles.clear();
            try {
                fetch(ONE_TRY, Arrival.NOBODY);
            } catch (FetchFailure refused) {
                second.add(refused);
            }
            host.file(exchange);
        });

        fetch(ONE_TRY, Arrival.NOBODY);

        assertThat(second)
                .singleElement()
                .asString()
                .contains("This recording is being fetched into the same folder already.");
    }

    @Test
    void a_file_that_is_too_large_is_refused_before_it_comes() {
        host.troubles.put(SHAPES, exchange -> {
            exchange.sendResponseHeaders(200, 2 << 20);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
        });

        assertThatThrownBy(() -> fetch(ONE_TRY, Arrival.NOBODY)).hasMessage("The recording is larger than allowed.");
        assertThat(work.resolve(SHAPES + ".part")).doesNotExist();
    }

    @Test
    void what_comes_earns_its_own_time() {
        FetchLimits hour =
                new FetchLimits(1, Duration.ofHours(1), Duration.ofSeconds(1), 1, Duration.ZERO, 0, Set.of());

        assertThat(hour.patience(0)).isEqualTo(Duration.ofHours(1));
        assertThat(hour.patience(FetchLimits.LEAST_RATE * 3600)).isEqualTo(Duration.ofHours(2));
    }

    /** How many bytes came. */
    private long breakOff() throws IOException {
        Path shapes = published.resolve(SHAPES);
        host.troubles.put(SHAPES, host.breaksOff(shapes, SHAPES));
        assertThatThrownBy(() -> fetch(ONE_TRY, Arrival.NOBODY))
                .isInstanceOfSatisfying(
                        FetchFailure.class,
                        failure -> assertThat(failure.worthRetrying()).isTrue());
        assertThat(work.resolve(SHAPES + ".part")).hasSize(Files.size(shapes) / 2);
        return Files.size(shapes) / 2;
    }

    private void change() throws IOException {
        Path shapes = published.resolve(SHAPES);
        Files.writeString(shapes, Files.readString(shapes).replaceFirst("<svg", "<!-- cut anew --><svg"));
        host.version = "\"v2\"";
    }

    private void fetch(FetchLimits limits, Arrival arrival) throws IOException {
        URI address = host.address(PLAYER);
        Fetch.presentation(address, work, new Fetch.Terms(limits, Renewal.NONE, arrival, Reach.ANY));
    }

    private static FetchLimits limits(int tries) {
        return new FetchLimits(
                1 << 20, Duration.ofMinutes(1), Duration.ofSeconds(15), tries, Duration.ofMillis(1), 3, Set.of());
    }
}
