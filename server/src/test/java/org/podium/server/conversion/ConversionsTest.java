package org.podium.server.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.film.process.ProgressLine;
import org.podium.server.platform.TestDatabase;
import org.podium.server.recording.RecordingId;

@Tag("film")
@Tag("database")
class ConversionsTest {
    private static final ProgressLine.Progress HALF = new ProgressLine.Progress(0.5, "encode", Optional.empty());

    private final TestDatabase database = TestDatabase.fresh();
    private final ConversionStore store = new ConversionStore(database.sql(), Clock.systemUTC());
    private final RecordingId lecture = recording(database, "lecture");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void asking_twice_gives_one_conversion() {
        UUID first = store.ask(UUID.randomUUID(), lecture);
        UUID second = store.ask(UUID.randomUUID(), lecture);

        assertThat(second).isEqualTo(first);
        assertThat(store.latest(10)).hasSize(1);
    }

    @Test
    void a_worker_that_was_overtaken_changes_nothing_any_more() {
        UUID id = store.ask(UUID.randomUUID(), lecture);
        assertThat(store.take(id, "vanished")).contains(1);
        assertThat(store.take(id, "successor")).contains(2);

        assertThat(store.progress(id, "vanished", HALF)).isFalse();
        assertThat(store.end(id, "vanished", "DONE", "", "")).isFalse();
        assertThat(store.progress(id, "successor", HALF)).isTrue();
        assertThat(state(id)).isEqualTo(new Conversion.State.Running(0.5, "encode", Optional.empty(), "successor"));
    }

    @Test
    void a_finished_one_is_not_taken_again() {
        UUID id = store.ask(UUID.randomUUID(), lecture);
        store.take(id, "w");
        store.end(id, "w", "DONE", "", "");

        assertThat(store.take(id, "w")).isEmpty();
        store.ask(UUID.randomUUID(), lecture);
        assertThat(state(id)).isInstanceOf(Conversion.State.Done.class);
    }

    @Test
    void a_failed_one_can_be_asked_for_again_and_starts_anew() {
        UUID id = store.ask(UUID.randomUUID(), lecture);
        store.take(id, "w");
        store.end(id, "w", "FAILED", "THIS_RECORDING", "no files");
        assertThat(state(id)).isInstanceOf(Conversion.State.Failed.class);

        assertThat(store.ask(UUID.randomUUID(), lecture)).isEqualTo(id);
        assertThat(state(id)).isEqualTo(new Conversion.State.Waiting());
        assertThat(store.take(id, "w")).contains(1);
    }

    @Test
    void a_cancelled_one_stops_its_worker_at_the_next_beat() {
        UUID id = store.ask(UUID.randomUUID(), lecture);
        store.take(id, "w");

        assertThat(store.cancel(id)).isTrue();
        assertThat(store.progress(id, "w", HALF)).isFalse();
    }

    private Conversion.State state(UUID id) {
        return store.find(id).orElseThrow().state();
    }

    static RecordingId recording(TestDatabase database, String name) {
        return new RecordingId(
                database.sql().sql("""
                    INSERT INTO recording (server, record_id, external_id, name, state, started_at, first_seen, last_seen, state_since)
                    VALUES ('bbb', ?, 'room', ?, 'published', now(), now(), now(), now()) RETURNING id\
                    """).params(name, name).query(Long.class).single());
    }
}
