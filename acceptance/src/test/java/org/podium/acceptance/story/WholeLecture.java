package org.podium.acceptance.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.podium.fakebbb.world.Format;

/**
 * The three whole recordings of the film's tests, one of each whiteboard. Their ids are the hashes of these
 * meeting ids, so the fake server can have held their meetings.
 */
enum WholeLecture {
    CLASSIC("classic", "bbb-synth-A-60"),
    TLDRAW_1("tldraw1", "bbb-synth-B-60"),
    TLDRAW_2("tldraw2", "bbb-synth-C-60");

    static final Instant CREATED = Instant.ofEpochMilli(1_700_000_000_000L);
    private static final String DECK = "presentation/12577e7724a7f8f1cc874f762664e7e96f224788-1699999995001";

    private final String folder;
    private final String meetingId;

    WholeLecture(String folder, String meetingId) {
        this.folder = folder;
        this.meetingId = meetingId;
    }

    String meetingId() {
        return meetingId;
    }

    /** The published files. */
    Format format() {
        Path all =
                Path.of("../film/src/test/recordings", folder).toAbsolutePath().normalize();
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
