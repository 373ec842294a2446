package org.podium.server.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.platform.TestDatabase;
import org.podium.server.recording.RecordingSighting.FormatSighting;

@Tag("database")
class RecordingWriterTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(300);

    /** Which transactions wrote or locked each row, and how many numbers were taken: the same after as before if nothing was. */
    private static final String TOUCHED = """
        SELECT concat(r.xmin, ' ', r.xmax, ' ', r.ctid) FROM recording r
        UNION ALL SELECT concat(f.xmin, ' ', f.xmax, ' ', f.ctid) FROM recording_format f
        UNION ALL SELECT concat('numbers ', last_value) FROM pg_sequences WHERE sequencename LIKE 'recording%' ORDER BY 1\
        """;

    @Test
    void a_recording_that_is_as_it_was_is_neither_written_nor_locked() {
        try (TestDatabase database = TestDatabase.fresh()) {
            RecordingWriter notes = new RecordingWriter(database.sql(), _ -> {});
            List<RecordingSighting> seen = List.of(recording("a", "published"), recording("b", "published"));
            assertThat(notes.seen("paris", seen, NOW, NOW)).hasSize(2);
            List<String> before = touched(database);
            assertThat(before).hasSize(5);

            assertThat(notes.seen("paris", seen, LATER, NOW)).isEmpty();

            assertThat(touched(database)).isEqualTo(before);
        }
    }

    @Test
    void only_those_that_changed_are_written_and_told() {
        try (TestDatabase database = TestDatabase.fresh()) {
            RecordingWriter notes = new RecordingWriter(database.sql(), _ -> {});
            notes.seen("paris", List.of(recording("a", "published"), recording("b", "published")), NOW, NOW);

            List<RecordingId> changed = notes.seen(
                    "paris", List.of(recording("a", "published"), recording("b", "unpublished")), LATER, NOW);

            assertThat(changed).hasSize(1);
            assertThat(notes.states("paris", List.of("a", "b")))
                    .isEqualTo(Map.of("a", "published", "b", "unpublished"));
        }
    }

    @Test
    void a_format_that_is_told_twice_does_not_change_at_each_look() {
        try (TestDatabase database = TestDatabase.fresh()) {
            RecordingWriter notes = new RecordingWriter(database.sql(), _ -> {});
            List<RecordingSighting> seen = List.of(recording(
                    "a", "published", List.of(format("https://bbb.example/one"), format("https://bbb.example/two"))));
            notes.seen("paris", seen, NOW, NOW);

            assertThat(notes.seen("paris", seen, LATER, NOW)).isEmpty();
        }
    }

    @Test
    void each_is_written_once_in_a_round_so_that_one_knows_which_the_round_did_not_bring() {
        try (TestDatabase database = TestDatabase.fresh()) {
            RecordingWriter notes = new RecordingWriter(database.sql(), _ -> {});
            notes.seen("paris", List.of(recording("a", "published"), recording("b", "published")), NOW, NOW);
            Instant round = NOW.plus(Duration.ofHours(1));

            assertThat(notes.seen("paris", List.of(recording("a", "published")), round.plusSeconds(1), round))
                    .isEmpty();

            assertThat(notes.unseenSince("paris", round, 10)).containsExactly("b");
        }
    }

    private static List<String> touched(TestDatabase database) {
        return database.sql().sql(TOUCHED).query(String.class).list();
    }

    private static FormatSighting format(String url) {
        return new FormatSighting("presentation", url, 45, 5_000L, List.of("https://bbb.example/thumb.png"));
    }

    private static RecordingSighting recording(String id, String state) {
        return recording(id, state, List.of(format("https://bbb.example/" + id)));
    }

    private static RecordingSighting recording(String id, String state, List<FormatSighting> formats) {
        return new RecordingSighting(
                id,
                "room",
                "",
                "Algèbre",
                state,
                "pod.example",
                Map.of("course", "algebra"),
                NOW.minusSeconds(7_200),
                NOW.minusSeconds(3_600),
                12,
                70_000L,
                false,
                formats);
    }
}
