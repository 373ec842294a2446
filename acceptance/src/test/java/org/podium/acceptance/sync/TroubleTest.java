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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.podium.fakebbb.trouble.Trouble;
import org.podium.fakebbb.world.State;
import org.podium.server.notification.Incident;
import org.podium.server.notification.Incidents;
import org.podium.server.sync.ServerReport.Outcome;
import org.podium.server.sync.SyncRun;

@Tag("database")
class TroubleTest {
    @RegisterExtension
    static SyncHouse house =
            new SyncHouse(Map.of("podium.notice.settled", "0s", "podium.sync.silence", "2s", "podium.sync.look", "6s"));

    @BeforeEach
    void oneThatIsWell() {
        house.scalelite.world().start(meeting("well", "Tout va bien", MORNING));
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(new Trouble.WrongChecksum(), "server.checksum-refused"),
                Arguments.of(new Trouble.Status(500), "server.http-status"),
                Arguments.of(new Trouble.Status(404), "server.http-status"),
                Arguments.of(new Trouble.Html(), "server.not-the-api"),
                Arguments.of(new Trouble.Empty(), "server.not-the-api"),
                Arguments.of(new Trouble.CutOff(), "server.cut-off"),
                Arguments.of(new Trouble.BrokenOff(), "server.connection-lost"),
                Arguments.of(new Trouble.Reset(), "server.connection-lost"),
                Arguments.of(new Trouble.Hang(), "server.timed-out"),
                Arguments.of(new Trouble.Drip(Duration.ofMillis(20)), "server.timed-out"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void whatever_befalls_a_server_the_run_ends_the_others_are_served_and_an_incident_says_it(
            Trouble trouble, String kind) {
        house.bbb.world().start(meeting("room", "Cours", MORNING));
        house.bbb.troubles().set("*", trouble);
        Instant start = Instant.now();
        house.look();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(house.count("meeting WHERE server = 'lyon'")).isEqualTo(1);
        assertThat(incidents())
                .extracting(incident -> incident.finding().kind())
                .contains(kind);
        assertThat(incidents()).allSatisfy(incident -> {
            assertThat(incident.finding().scope()).isEqualTo("server:paris");
            assertThat(incident.finding().words().toString())
                    .doesNotContain("checksum=")
                    .doesNotContain(house.bbb.secret());
        });
        house.bbb.troubles().clear();
        house.look();
        assertThat(incidents()).isEmpty();
        assertThat(house.count("meeting WHERE server = 'paris'")).isEqualTo(1);
    }

    @Test
    void a_server_that_refuses_connections_is_left_alone_for_a_while_and_taken_up_again() {
        house.bbb.refuse();
        assertThat(house.look("paris").outcome()).isEqualTo(Outcome.UNREACHED);
        house.bbb.accept();
        var patient = house.room(SyncRun.class)
                .run(new SyncRun.Way(false, true, Optional.of("paris")))
                .orElseThrow();
        assertThat(patient)
                .singleElement()
                .satisfies(report -> assertThat(report.outcome()).isEqualTo(Outcome.LEFT_ALONE));
        assertThat(incidents()).hasSize(1);
        assertThat(house.look("paris").outcome()).isEqualTo(Outcome.WELL);
    }

    @Test
    void what_was_read_before_an_answer_broke_off_stays() {
        for (int room = 0; room < 20; room++) {
            house.bbb.world().start(meeting("room" + room, "Cours", MORNING));
        }
        house.bbb.troubles().set("getMeetings", new Trouble.CutOff());
        house.look();
        assertThat(house.count("meeting WHERE server = 'paris'")).isBetween(5L, 19L);
        assertThat(house.count("meeting WHERE ended_at IS NOT NULL")).isZero();
    }

    @Test
    void a_thousand_failures_are_one_incident() {
        house.bbb.troubles().set("*", new Trouble.Status(500));
        for (int run = 0; run < 5; run++) {
            house.look();
        }
        assertThat(incidents())
                .singleElement()
                .satisfies(incident -> assertThat(incident.times()).isEqualTo(5));
    }

    @Test
    void trouble_ends_no_meeting_and_loses_no_recording() {
        house.bbb.world().start(meeting("room", "Cours", MORNING));
        house.bbb.world().process(recording("kept", MORNING, State.PUBLISHED));
        house.look();
        house.bbb.troubles().set("*", new Trouble.Empty());
        house.look();
        house.look();
        assertThat(house.count("meeting WHERE ended_at IS NOT NULL")).isZero();
        assertThat(house.count("recording WHERE missing_since IS NOT NULL AND external_id = 'kept'"))
                .isZero();
    }

    private static List<Incident> incidents() {
        return house.room(Incidents.class).open();
    }
}
