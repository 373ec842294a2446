package org.podium.acceptance.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.acceptance.sync.SyncHouse.MORNING;
import static org.podium.acceptance.sync.SyncHouse.held;
import static org.podium.acceptance.sync.SyncHouse.meeting;
import static org.podium.acceptance.sync.SyncHouse.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.podium.bbb.recording.RecordId;
import org.podium.fakebbb.FakeBbb;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Breakout;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Held;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.State;
import org.podium.server.recording.Life;
import org.podium.server.recording.Recordings;
import org.podium.server.sync.SyncRun;

@Tag("database")
class LookTest {
    @RegisterExtension
    static SyncHouse house = new SyncHouse(Map.of());

    @Test
    void a_running_meeting_and_its_moderators_are_noted_once() {
        house.bbb.world().start(meeting("algèbre & co", "Algèbre", MORNING));
        house.look();
        house.bbb.world().join("algèbre & co", Attendee.moderator("7", "Dominique Petit"));
        house.bbb.world().join("algèbre & co", Attendee.viewer("8", "Un Étudiant"));
        house.look();
        assertThat(house.count("meeting WHERE ended_at IS NULL")).isEqualTo(1);
        assertThat(house.sql()
                        .sql("SELECT user_id FROM moderator ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("42", "7");
    }

    @Test
    void a_recording_whose_meeting_was_never_seen_is_found() {
        house.bbb.world().process(recording("short", MORNING, State.PUBLISHED));
        assertThat(house.look("paris").added()).hasSize(1);
        assertThat(house.states("paris")).containsEntry("short", "published");
        assertThat(house.count("recording_format")).isEqualTo(1);
        assertThat(house.look("paris").added()).isEmpty();
    }

    @Test
    void a_scalelite_is_asked_for_the_recording_once_its_meeting_is_over() {
        house.scalelite.world().start(meeting("droit", "Droit", MORNING));
        house.scalelite.world().start(meeting("autre", "Autre", MORNING));
        house.look();
        house.scalelite.world().end("droit");
        house.scalelite
                .world()
                .process(recording("droit", MORNING, State.PUBLISHED).guarded(true));
        house.look();
        house.look();
        assertThat(house.states("lyon")).containsEntry("droit", "published");
        assertThat(house.count("meeting WHERE external_id = 'droit' AND ended_at IS NOT NULL"))
                .isEqualTo(1);
        assertThat(house.count("recording WHERE guarded")).isEqualTo(1);
    }

    @Test
    void a_scalelite_is_asked_for_all_recordings_of_the_rooms_that_were_seen() {
        house.look();
        house.scalelite.world().process(recording("droit", MORNING.minus(Duration.ofDays(90)), State.UNPUBLISHED));
        house.scalelite.world().start(meeting("droit", "Droit", MORNING));
        house.look();
        house.look();
        assertThat(house.states("lyon")).containsEntry("droit", "unpublished");
        isAskedByIds(house.scalelite);
    }

    @Test
    void an_empty_list_ends_only_those_that_the_server_itself_calls_over() {
        for (int room = 0; room < 10; room++) {
            house.bbb.world().start(meeting("room" + room, "Cours", MORNING));
        }
        house.look();
        house.bbb.world().meetings().forEach(meeting -> house.bbb.world().end(meeting.id()));
        house.look();
        assertThat(house.count("meeting WHERE ended_at IS NOT NULL")).isEqualTo(3);
    }

    @Test
    void many_meetings_that_end_together_are_over_after_two_lists() {
        house.bbb.world().start(meeting("stays", "Reste", MORNING));
        for (int room = 0; room < 50; room++) {
            house.bbb.world().start(meeting("room" + room, "Cours", MORNING));
        }
        house.look();
        for (int room = 0; room < 50; room++) {
            house.bbb.world().end("room" + room);
        }
        house.look();
        house.look();
        assertThat(house.count("meeting WHERE ended_at IS NULL")).isEqualTo(1);
    }

    @Test
    void a_room_that_is_used_again_and_again_has_a_meeting_and_a_recording_each_time() {
        for (int day = 0; day < 5; day++) {
            Instant created = MORNING.minus(Duration.ofDays(day));
            house.bbb.world().start(meeting("room", "Cours", created));
            house.look();
            house.bbb.world().end("room");
            house.bbb.world().process(recording("room", created, State.PUBLISHED));
        }
        house.look();
        assertThat(house.count("meeting")).isEqualTo(5);
        assertThat(house.count("recording WHERE external_id = 'room'")).isEqualTo(5);
    }

    @Test
    void the_state_changes_with_that_of_the_server_and_later_rooms_hear_of_it() {
        Recording recording = recording("life", MORNING, State.PROCESSING);
        house.bbb.world().process(recording);
        house.look();
        assertThat(life("life")).isInstanceOf(Life.Processing.class);
        house.bbb.world().process(recording.in(State.PUBLISHED));
        assertThat(house.look("paris").moved()).singleElement().asString().endsWith("processing -> published");
        assertThat(life("life")).isInstanceOf(Life.Ready.class);
        house.bbb.world().process(recording.in(State.UNPUBLISHED));
        house.look();
        assertThat(life("life")).isInstanceOf(Life.Unpublished.class);
        house.bbb.world().process(recording.in(State.DELETED));
        house.look();
        assertThat(life("life")).isInstanceOf(Life.Deleted.class);
    }

    @Test
    void a_recording_that_is_not_listed_is_missing_and_only_much_later_gone() {
        // A server of its own would forget it; here it is one that we knew and the server never had.
        house.sql().sql("""
            INSERT INTO recording (server, record_id, external_id, name, state, started_at, first_seen, last_seen, state_since)
            VALUES ('paris', 'lost-1', 'lost', 'Perdu', 'published', now() - interval '9 days', now() - interval '9 days',
                    now() - interval '1 day', now() - interval '9 days')\
            """).update();
        house.look();
        house.look();
        assertThat(life("lost")).isInstanceOf(Life.Missing.class);
        house.older(
                "UPDATE recording SET missing_since = ? WHERE external_id = 'lost'",
                Instant.now().minus(Duration.ofDays(4)));
        house.look();
        house.look();
        assertThat(life("lost")).isInstanceOf(Life.Gone.class);
    }

    @Test
    void odd_names_and_lacking_parts_are_taken_as_they_are() {
        Held odd = new Held("a b+c&d%25é,\"'<x>", "ñ".repeat(1000), MORNING, Map.of("odd", "<b>&amp;</b>"));
        house.bbb.world().start(new Meeting(odd, true, List.of(Attendee.moderator("", "O'Neil <x>"))));
        house.bbb
                .world()
                .process(new Recording(
                        odd,
                        MORNING.plusSeconds(60),
                        0,
                        State.PUBLISHED,
                        List.of(Format.bare("statistics", Duration.ZERO))));
        house.look();
        assertThat(house.count("meeting WHERE length(name) = 500 AND external_id = ?", odd.meetingId()))
                .as("what is longer than a page can show is cut")
                .isEqualTo(1);
        assertThat(house.count("recording WHERE length(name) = 500 AND external_id = ?", odd.meetingId()))
                .isEqualTo(1);
    }

    @Test
    void a_breakout_room_is_tied_to_its_parent() {
        Held parent = held("parent", "Parent", MORNING);
        Held child = new Held(
                "child",
                "Salle 1",
                MORNING.plusSeconds(60),
                Map.of(),
                Optional.of(new Breakout(parent.internalId(), 1, true)));
        house.bbb.world().start(new Meeting(parent, true, List.of(Attendee.moderator("42", "Camille Martin"))));
        house.bbb.world().start(new Meeting(child, true, List.of()));
        house.look();
        assertThat(house.count("meeting WHERE external_id LIKE '%child%' AND parent_id = ?", parent.internalId()))
                .isEqualTo(1);
    }

    @Test
    void a_dry_run_changes_nothing() {
        house.bbb.world().process(recording("dry", MORNING, State.PUBLISHED));
        var reports = house.room(SyncRun.class)
                .run(new SyncRun.Way(true, false, Optional.of("paris")))
                .orElseThrow();
        assertThat(reports)
                .singleElement()
                .satisfies(report -> assertThat(report.added()).isNotEmpty());
        assertThat(house.count("recording")).isZero();
        assertThat(house.count("sync_server")).isZero();
    }

    @Test
    void a_history_of_many_pages_is_read_in_parts_and_shows_its_progress() {
        house.bbb
                .world()
                .stock(IntStream.range(0, 4200)
                        .mapToObj(number ->
                                recording("old" + number, MORNING.minusSeconds(60L * number), State.PUBLISHED))
                        .toList());
        assertThat(house.look("paris").progress()).isBetween(0.3, 0.9);
        house.look();
        assertThat(house.count("recording WHERE external_id LIKE 'old%'")).isEqualTo(4200);
        assertThat(house.look("paris").added()).isEmpty();
    }

    @Test
    void a_look_makes_no_more_than_fifteen_calls_however_much_there_is_to_ask() {
        house.bbb
                .world()
                .stock(IntStream.range(0, 2200)
                        .mapToObj(number ->
                                recording("old" + number, MORNING.minusSeconds(60L * number), State.PUBLISHED))
                        .toList());
        house.look();
        house.sql().sql("""
            INSERT INTO meeting (server, internal_id, external_id, name, started_at, ended_at, ask_at, first_seen, last_seen)
            SELECT 'paris', lpad(to_hex(n), 40, '0') || '-1732000000000', 'lost' || n, 'Attendu', now() - interval '1 day',
                   now() - interval '1 day', now() - interval '1 hour', now(), now()
            FROM generate_series(1, 400) n\
            """).update();
        house.sql().sql("""
            INSERT INTO sync_hint (server, record_id, heard_at)
            SELECT 'paris', lpad(to_hex(g), 40, 'f') || '-1732000000000', now() FROM generate_series(1, 200) g\
            """).update();
        house.sql().sql("""
            INSERT INTO meeting (server, internal_id, external_id, name, started_at, first_seen, last_seen)
            SELECT 'paris', 'vanished-' || n, 'vanished' || n, 'Parti', now(), now(), now() FROM generate_series(1, 5) n\
            """).update();
        house.sql().sql("""
            INSERT INTO recording (server, record_id, external_id, name, state, started_at, first_seen, last_seen, state_since)
            SELECT 'paris', lpad(to_hex(n), 40, 'e') || '-1732000000000', 'making', 'En cours', 'processing', now(), now(),
                   now(), now() FROM generate_series(1, 100) n\
            """).update();
        house.bbb.requests().reset();
        house.look();
        assertThat(house.bbb.requests().total()).isBetween(12, 15);
    }

    private static Life life(String room) {
        Recordings recordings = house.room(Recordings.class);
        return recordings.search("", 0, 50_000).stream()
                .filter(recording -> recording.recordId().startsWith(room)
                        || recording.recordId().startsWith(RecordId.hashOf(room)))
                .findFirst()
                .orElseThrow()
                .life();
    }

    private static void isAskedByIds(FakeBbb server) {
        assertThat(server.requests().latest())
                .filteredOn(entry -> entry.call().equals("getRecordings"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.what()).containsAnyOf("meetingID=", "recordID="));
    }
}
