package org.podium.acceptance.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.acceptance.sync.SyncHouse.MORNING;
import static org.podium.acceptance.sync.SyncHouse.meeting;
import static org.podium.acceptance.sync.SyncHouse.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.podium.bbb.recording.FormatType;
import org.podium.fakebbb.world.State;
import org.podium.server.notification.Incidents;
import org.podium.server.recording.RecordingId;
import org.podium.server.sync.ServerReport.Outcome;
import org.podium.server.sync.SyncRun;
import org.podium.server.sync.server.FreshAddress;

@Tag("database")
class TimeTest {
    private static final Duration WEEK = Duration.ofDays(7);

    @RegisterExtension
    static SyncHouse house = new SyncHouse(Map.of("podium.sync.round", "6h", "podium.notice.settled", "0s"));

    @BeforeEach
    void heldBefore() {
        house.bbb.world().start(meeting("room", "Cours", MORNING));
        house.bbb.world().process(recording("before", MORNING.minus(WEEK), State.PUBLISHED));
        house.look();
    }

    @Test
    void a_clock_that_leaps_a_month_ahead_ends_nothing_and_loses_nothing() {
        house.older(Duration.ofDays(31));
        house.bbb.world().process(recording("after", MORNING, State.PUBLISHED));
        house.look();
        house.look();
        assertThat(house.count("meeting WHERE ended_at IS NULL")).isEqualTo(1);
        assertThat(house.count("recording WHERE missing_since IS NOT NULL")).isZero();
        assertThat(house.states("paris")).containsOnlyKeys("before", "after").containsValue("published");
    }

    @Test
    void a_clock_that_is_set_back_a_day_stops_nothing() {
        house.older(Duration.ofDays(-1));
        house.bbb.world().process(recording("after", MORNING, State.PUBLISHED));
        parisIsLookedAtWell();
        assertThat(house.states("paris")).containsOnlyKeys("before", "after");
        assertThat(house.count("meeting WHERE ended_at IS NULL")).isEqualTo(1);
    }

    @Test
    void a_server_that_failed_before_the_clock_was_set_back_is_not_left_alone_for_a_day() {
        house.bbb.refuse();
        house.look();
        house.bbb.accept();
        house.older(Duration.ofDays(-1));
        parisIsLookedAtWell();
    }

    @Test
    void after_a_week_in_which_a_server_was_down_all_is_found_and_the_incident_ends() {
        house.bbb.refuse();
        for (int day = 0; day < 7; day++) {
            assertThat(house.look("paris").outcome()).isEqualTo(Outcome.UNREACHED);
            house.older(Duration.ofDays(1));
        }
        assertThat(house.room(Incidents.class).open()).singleElement().satisfies(incident -> {
            assertThat(incident.times()).isEqualTo(7);
            assertThat(incident.since()).isBefore(Instant.now().minus(Duration.ofDays(6)));
        });
        assertThat(house.count("meeting WHERE ended_at IS NULL")).isEqualTo(1);
        assertThat(house.count("recording WHERE missing_since IS NOT NULL")).isZero();
        backAfterAWeek();
        assertThat(house.room(Incidents.class).open()).isEmpty();
    }

    @Test
    void after_a_week_in_which_podium_was_down_all_is_found() {
        house.older(WEEK);
        backAfterAWeek();
    }

    /** The meeting ended meanwhile and was recorded, others came and went, the room is used anew. */
    private static void backAfterAWeek() {
        house.bbb.accept();
        house.bbb.world().end("room");
        house.bbb.world().process(recording("room", MORNING, State.PUBLISHED));
        house.bbb.world().process(recording("meanwhile", MORNING.plus(Duration.ofDays(3)), State.PUBLISHED));
        house.bbb.world().start(meeting("room", "Cours", MORNING.plus(WEEK)));
        house.look();
        house.look();
        assertThat(house.states("paris")).containsOnlyKeys("before", "room", "meanwhile");
        assertThat(house.count("meeting WHERE external_id = 'room' AND ended_at IS NOT NULL"))
                .isEqualTo(1);
        assertThat(house.count("meeting WHERE external_id = 'room' AND ended_at IS NULL"))
                .isEqualTo(1);
        assertThat(house.count("meeting")).isEqualTo(2);
        assertThat(house.count("recording")).isEqualTo(3);
    }

    @Test
    void the_address_of_a_film_is_asked_anew_and_the_stored_one_serves_while_the_server_is_down() {
        RecordingId id = new RecordingId(house.sql()
                .sql("SELECT id FROM recording WHERE external_id = 'before'")
                .query(Long.class)
                .single());
        FreshAddress addresses = house.room(FreshAddress.class);
        String asked = addresses.of(id, List.of(FormatType.Known.PRESENTATION)).orElseThrow();
        house.bbb.refuse();
        assertThat(addresses.of(id, List.of(FormatType.Known.PRESENTATION))).contains(asked);
        house.sql().sql("UPDATE recording SET guarded = true").update();
        // An address with a token opens once: a stored one is worth nothing.
        assertThat(addresses.of(id, List.of(FormatType.Known.PRESENTATION))).isEmpty();
        house.bbb.accept();
        house.bbb.world().process(recording("before", MORNING.minus(WEEK), State.UNPUBLISHED));
        assertThat(addresses.of(id, List.of(FormatType.Known.PRESENTATION))).isEmpty();
        assertThat(addresses.of(new RecordingId(-1), List.of(FormatType.Known.PRESENTATION)))
                .isEmpty();
    }

    private static void parisIsLookedAtWell() {
        var reports = house.room(SyncRun.class)
                .run(new SyncRun.Way(false, true, Optional.of("paris")))
                .orElseThrow();
        assertThat(reports)
                .singleElement()
                .satisfies(report -> assertThat(report.outcome()).isEqualTo(Outcome.WELL));
    }
}
