package org.podium.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.podium.acceptance.fakebbb.world.Format;

/**
 * The three published recordings that lie beside the checkout, one of each whiteboard. Their ids are the hashes of these
 * meeting ids, so the fake server can have held their meetings.
 */
enum SharedLecture {
    CLASSIC("classic", "bbb-synth-A-60"),
    TLDRAW_1("tldraw1", "bbb-synth-B-60"),
    TLDRAW_2("tldraw2", "bbb-synth-C-60");

    static final Instant CREATED = Instant.ofEpochMilli(1_700_000_000_000L);
    private static final String DECK = "presentation/12577e7724a7f8f1cc874f762664e7e96f224788-1699999995001";

    private final String folder;
    private final String meetingId;

    SharedLecture(String folder, String meetingId) {
        this.folder = folder;
        this.meetingId = meetingId;
    }

    String meetingId() {
        return meetingId;
    }

    /** The published files; the story is skipped where they are not, but never in CI. */
    Format format() {
        Path root = Path.of(Optional.ofNullable(System.getenv("PODIUM_SHARED")).orElse("../../shared"));
        Path all = root.resolve("recordings").resolve(folder).toAbsolutePath().normalize();
        boolean there = Files.isDirectory(all);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("the shared recordings in " + all).isTrue();
        }
        assumeTrue(there, "skipped: no shared recordings in " + all);
        return new Format(
                "presentation",
                Duration.ofSeconds(60),
                3_000_000,
                List.of(new Format.Thumbnail(DECK + "/thumbnails/thumb-1.png", "Lecture 1")),
                Optional.of(only(all)));
    }

    private static Path only(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.findFirst().orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
