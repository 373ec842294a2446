package org.podium.server.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.Seed;
import org.podium.server.conversion.process.Fault;
import org.podium.server.notification.Incidents;
import org.podium.server.recording.RecordingId;

/** Films that a machine failed to make, and what the administrators hear of them. */
@Tag("database")
class FailedFilmsTest {
    private static final House HOUSE = House.quiet(Map.of());

    private final Seed seed = HOUSE.seed();
    private final Conversions conversions = HOUSE.room(Conversions.class);
    private final FailedFilmsJob chore = HOUSE.room(FailedFilmsJob.class);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void nothing() {
        HOUSE.sql().sql("TRUNCATE recording, incident, heavy_task CASCADE").update();
    }

    @Test
    void films_whose_process_the_system_killed_are_told_until_they_are_made_again() {
        UUID killed = failed("Algèbre", Fault.KILLED);
        failed("Histoire", Fault.KILLED);

        chore.run();

        assertThat(open()).containsExactly("film.killed [2]");
        HOUSE.sql()
                .sql("UPDATE conversion SET finished_at = now() - interval '8 days' WHERE id <> ?")
                .param(killed)
                .update();
        chore.run();
        assertThat(open()).containsExactly("film.killed [1]");
        conversions.request(conversions.find(killed).orElseThrow().recording());
        chore.run();
        assertThat(open()).isEmpty();
    }

    @Test
    void a_recording_that_cannot_be_made_a_film_of_is_no_incident_and_a_machine_that_fails_is_one() {
        failed("Algèbre", Fault.THIS_RECORDING);
        chore.run();
        assertThat(open()).isEmpty();

        failed("Histoire", Fault.THIS_WORKER);
        chore.run();
        assertThat(open()).containsExactly("film.failed [1]");
    }

    private UUID failed(String name, Fault fault) {
        RecordingId recording = seed.recording(name, "published");
        UUID id = conversions.request(recording);
        HOUSE.sql()
                .sql("UPDATE conversion SET state = 'FAILED', fault = ?, message = 'x', finished_at = now() WHERE"
                        + " id = ?")
                .params(fault.name(), id)
                .update();
        return id;
    }

    private static List<String> open() {
        return HOUSE.room(Incidents.class).open().stream()
                .map(incident ->
                        incident.finding().kind() + " " + incident.finding().words())
                .toList();
    }
}
