package org.podium.server.conversion.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakingFolderTest {
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final UUID LECTURE = UUID.fromString("11111111-2222-3333-4444-555555555555");

    @TempDir
    private Path videos;

    @Test
    void the_next_attempt_finds_what_was_fetched_and_nothing_of_the_film() throws Exception {
        MakingFolder first = MakingFolder.of(videos, LECTURE, 1, NOW);
        write(first.recording().resolve("shapes.svg"));
        write(first.film().resolve("film.json"));
        write(first.place().resolve(".film-1.unfinished/index.m3u8"));
        first.keepFetched();

        MakingFolder second = MakingFolder.of(videos, LECTURE, 2, NOW);

        assertThat(second.recording().resolve("shapes.svg")).exists();
        assertThat(names(second.place())).containsExactly("recording");
    }

    @Test
    void a_finished_film_stands_alone_among_the_others() throws Exception {
        MakingFolder folder = MakingFolder.of(videos, LECTURE, 2, NOW);
        write(folder.recording().resolve("shapes.svg"));
        write(folder.film().resolve("film.json"));

        Path film = folder.deliver(videos, LECTURE);

        assertThat(film.resolve("film.json")).exists();
        assertThat(names(videos)).containsExactly(LECTURE + "-2");
    }

    @Test
    void what_nobody_wants_any_more_goes_after_a_while() throws Exception {
        MakingFolder.of(videos, LECTURE, 1, NOW);

        MakingFolder.sweep(videos, id -> false, NOW.plus(MakingFolder.KEPT).minus(Duration.ofHours(1)));
        assertThat(names(videos)).hasSize(1);
        MakingFolder.sweep(videos, LECTURE::equals, NOW.plus(MakingFolder.KEPT).plusSeconds(1));
        assertThat(names(videos)).hasSize(1);
        MakingFolder.sweep(videos, id -> false, NOW.plus(MakingFolder.KEPT).plusSeconds(1));
        assertThat(names(videos)).isEmpty();
    }

    @Test
    void a_folder_that_is_nobodys_film_stays_and_stops_no_conversion() throws Exception {
        Path other = Files.createDirectories(videos.resolve(".before-the-move.making"));
        Files.setLastModifiedTime(
                other, FileTime.from(NOW.minus(MakingFolder.KEPT).minusSeconds(1)));

        MakingFolder.sweep(videos, id -> false, NOW);

        assertThat(other).exists();
    }

    private static void write(Path file) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
