package org.podium.server.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.notification.Incident;
import org.podium.server.notification.Incidents;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.platform.Role;
import org.podium.server.platform.task.Next;
import org.podium.server.recording.RecordingId;
import org.springframework.util.unit.DataSize;

/** A disk that is too full for films, and then is not. */
@Tag("database")
class FullDiskTest {
    private static final House HOUSE = House.quiet(Map.of("podium.disk.free", "1000000TB"));

    private final Conversions conversions = HOUSE.room(Conversions.class);
    private final Incidents incidents = HOUSE.room(Incidents.class);
    private RecordingId lecture = new RecordingId(0);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void lecture() {
        HOUSE.sql().sql("TRUNCATE recording, incident, heavy_task CASCADE").update();
        lecture = HOUSE.seed().recording("Algèbre", "published");
    }

    @Test
    void no_film_is_begun_and_none_of_its_attempts_is_spent() throws Exception {
        UUID id = conversions.request(lecture);
        assertThat(HOUSE.room(ConversionJob.class).run(id.toString())).isInstanceOf(Next.Retry.class);
        Conversion waiting = conversions.find(id).orElseThrow();
        assertThat(waiting.state()).isEqualTo(new Conversion.State.Waiting());
        assertThat(waiting.attempt()).isZero();
    }

    @Test
    void the_administrators_are_told_how_many_wait_and_that_it_is_over() {
        conversions.request(lecture);
        HOUSE.room(DiskJob.class).run();
        List<Incident> open = incidents.open();
        assertThat(open).singleElement().satisfies(incident -> {
            assertThat(incident.finding().kind()).isEqualTo("disk.full");
            assertThat(incident.finding().words().getLast()).isEqualTo("1");
            // Videos may lie on a disk of their own, which is the one that fills.
            assertThat(incident.finding().words().getFirst())
                    .isEqualTo(HOUSE.data().toAbsolutePath().resolve("videos").toString());
        });
        roomy().run();
        assertThat(incidents.open()).isEmpty();
    }

    @Test
    void a_film_that_had_failed_for_want_of_room_goes_on_once_there_is_some() {
        UUID id = conversions.request(lecture);
        HOUSE.sql()
                .sql("UPDATE conversion SET state = 'FAILED', fault = 'NO_ROOM', message = 'full', finished_at = now()")
                .update();
        HOUSE.room(DiskJob.class).run();
        assertThat(conversions.find(id).orElseThrow().state()).isInstanceOf(Conversion.State.Failed.class);
        roomy().run();
        assertThat(conversions.find(id).orElseThrow().state()).isEqualTo(new Conversion.State.Waiting());
    }

    /** The same on a disk with room. */
    private DiskJob roomy() {
        var podium = new PodiumSettings(Path.of("."), "http://localhost", Role.ONCE);
        var room = new DiskRoom(new DiskSettings(DataSize.ofBytes(0)), podium);
        return new DiskJob(room, conversions, incidents, HOUSE.sql());
    }
}
