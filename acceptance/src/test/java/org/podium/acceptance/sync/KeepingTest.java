package org.podium.acceptance.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.acceptance.sync.SyncHouse.MORNING;
import static org.podium.acceptance.sync.SyncHouse.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.podium.fakebbb.trouble.Trouble;
import org.podium.fakebbb.world.State;
import org.podium.server.notification.Incidents;
import org.podium.server.retention.Cleanup;
import org.springframework.util.FileSystemUtils;

@Tag("database")
class KeepingTest {
    @RegisterExtension
    static SyncHouse house = new SyncHouse(Map.of(
            "podium.keeping.recordings", "30d",
            "podium.keeping.leftovers", "2d",
            "podium.keeping.meetings", "30d",
            "podium.keeping.rescue", "CONVERT",
            "podium.sync.servers[0].keeps", "30d"));

    private static long marie;

    @BeforeAll
    static void open() {
        marie = house.sql().sql("""
            INSERT INTO person (user_name, display_name, source, created_at, updated_at)
            VALUES ('mdupont', 'Marie Dupont', 'test', now(), now()) RETURNING id\
            """).query(Long.class).single();
    }

    @BeforeEach
    void withoutFilms() throws IOException {
        FileSystemUtils.deleteRecursively(house.data().resolve("videos"));
    }

    @Test
    void a_recording_with_an_old_and_whole_film_is_deleted_in_bbb_and_the_audit_knows_it() throws IOException {
        filmed("filmed", 40);
        filmed("fresh", 3);
        house.bbb.world().process(recording("alone", MORNING, State.PUBLISHED));
        house.look();
        assertThat(cleanup().dry().gone()).singleElement().asString().contains("Cours filmed");
        assertThat(stateAtBbb("filmed")).isEqualTo(State.PUBLISHED);
        assertThat(cleanup().run().gone()).hasSize(1);
        assertThat(house.states("paris"))
                .containsEntry("filmed", "deleted")
                .containsEntry("fresh", "published")
                .containsEntry("alone", "published");
        assertThat(stateAtBbb("filmed")).isEqualTo(State.DELETED);
        assertThat(house.count("audit WHERE action = 'keeping.delete-recording' AND detail LIKE 'Cours filmed%'"))
                .isEqualTo(1);
        assertThat(cleanup().run().gone()).isEmpty();
    }

    @Test
    void a_film_that_is_being_made_anew_keeps_its_recording() throws IOException {
        long id = filmed("busy", 40);
        house.sql()
                .sql("INSERT INTO conversion (id, recording, state, asked_at, changed_at) VALUES (?, ?, 'RUNNING',"
                        + " now(), now())")
                .params(UUID.randomUUID(), id)
                .update();
        assertThat(cleanup().run().gone()).isEmpty();
        assertThat(stateAtBbb("busy")).isEqualTo(State.PUBLISHED);
    }

    @Test
    void a_server_that_does_not_delete_is_an_incident_and_nothing_is_called_deleted() throws IOException {
        filmed("filmed", 40);
        house.bbb.troubles().set("deleteRecordings", new Trouble.Status(500));
        assertThat(cleanup().run().failed())
                .singleElement()
                .asString()
                .doesNotContain("checksum=")
                .doesNotContain(house.bbb.secret());
        assertThat(house.states("paris")).containsEntry("filmed", "published");
        assertThat(house.count("audit WHERE action = 'keeping.delete-recording'"))
                .isZero();
        assertThat(house.room(Incidents.class).open())
                .extracting(incident -> incident.finding().kind())
                .contains("keeping.failed");
        house.bbb.troubles().clear();
        assertThat(cleanup().run().gone()).hasSize(1);
        assertThat(house.room(Incidents.class).open()).isEmpty();
    }

    @Test
    void an_older_film_that_no_video_uses_goes_and_the_used_one_and_strange_folders_stay() throws IOException {
        filmed("filmed", 3);
        Path videos = house.data().resolve("videos");
        Path old = Files.createDirectories(videos.resolve(UUID.randomUUID() + "-1"));
        Path foreign = Files.createDirectories(videos.resolve("somebody-elses"));
        for (Path folder : new Path[] {old, foreign}) {
            Files.setLastModifiedTime(folder, java.nio.file.attribute.FileTime.fromMillis(0));
        }
        Path fresh = Files.createDirectories(videos.resolve(UUID.randomUUID() + "-1"));
        assertThat(cleanup().dry().gone())
                .singleElement()
                .asString()
                .contains(old.getFileName().toString());
        house.chore("keeping-leftovers");
        assertThat(old).doesNotExist();
        assertThat(foreign).exists();
        assertThat(fresh).exists();
        assertThat(house.count("video v WHERE v.title = 'filmed'")).isEqualTo(1);
    }

    @Test
    void what_film_processes_and_nodes_left_that_were_killed_goes() throws IOException {
        Path videos = house.data().resolve("videos");
        Path cache = Files.createDirectories(house.data().resolve("cache"));
        String id = UUID.randomUUID().toString();
        List<Path> left = List.of(
                Files.createDirectories(videos.resolve("." + id + ".making")),
                Files.createDirectories(videos.resolve("." + id + "-3.fetched")),
                Files.createDirectories(videos.resolve("." + id + "-3.unfinished")),
                Files.createDirectories(videos.resolve("." + id + ".fetched")),
                Files.createFile(cache.resolve("film-" + id + ".aot.4711.unfinished")));
        Path whole = Files.createFile(cache.resolve("film-" + id + ".aot"));
        Path foreign = Files.createDirectories(videos.resolve(".somebody-elses.fetched"));
        List<Path> all = new ArrayList<>(left);
        all.addAll(List.of(whole, foreign));
        for (Path path : all) {
            Files.setLastModifiedTime(path, java.nio.file.attribute.FileTime.fromMillis(0));
        }
        assertThat(cleanup().dry().gone()).hasSize(left.size());
        house.chore("keeping-leftovers");
        assertThat(left).allSatisfy(path -> assertThat(path).doesNotExist());
        assertThat(List.of(whole, foreign)).allSatisfy(path -> assertThat(path).exists());
        Files.delete(whole);
    }

    @Test
    void a_folder_in_which_a_film_is_being_made_stays_however_long_it_takes() throws IOException {
        long id = filmed("slow", 3);
        UUID conversion = UUID.randomUUID();
        Path work = Files.createDirectories(house.data().resolve("videos").resolve(conversion + "-2"));
        Files.setLastModifiedTime(work, java.nio.file.attribute.FileTime.fromMillis(0));
        house.sql()
                .sql("INSERT INTO conversion (id, recording, state, asked_at, changed_at) VALUES (?, ?, 'RUNNING',"
                        + " now(), now())")
                .params(conversion, id)
                .update();
        house.chore("keeping-leftovers");
        assertThat(work).exists();
    }

    @Test
    void a_meeting_whose_recording_is_awaited_is_not_forgotten() {
        house.sql().sql("""
            INSERT INTO meeting (server, internal_id, external_id, name, started_at, ended_at, first_seen, last_seen, ask_at)
            VALUES ('paris', 'a-1', 'a', 'Attendu', now() - interval '90 days', now() - interval '90 days', now(), now(), now()),
                   ('paris', 'b-1', 'b', 'Oublié', now() - interval '90 days', now() - interval '90 days', now(), now(), NULL),
                   ('paris', 'c-1', 'c', 'En cours', now() - interval '90 days', NULL, now(), now(), NULL)\
            """).update();
        assertThat(cleanup().run().gone()).singleElement().asString().startsWith("1 meetings");
        assertThat(house.count("meeting WHERE name = 'Oublié'")).isZero();
        assertThat(house.count("meeting")).isEqualTo(2);
    }

    @Test
    void what_its_server_will_delete_is_published_for_its_owner_and_else_warned_of() {
        house.bbb.world().process(recording("owned", MORNING, State.PUBLISHED));
        house.bbb.world().process(recording("nobodys", MORNING, State.PUBLISHED));
        house.look();
        house.sql()
                .sql("UPDATE recording SET started_at = now() - interval '26 days', ended_at = now() - interval '26"
                        + " days'")
                .update();
        house.sql().sql("""
            INSERT INTO owner (recording, person, rank, rule, why, since)
            SELECT id, ?, 'FIRST', 'confirmed', '', now() FROM recording WHERE external_id = 'owned'\
            """).param(marie).update();
        house.chore("keeping-rescue");
        assertThat(house.count("publication p JOIN recording r ON r.id = p.recording WHERE r.external_id = 'owned'"
                        + " AND p.state = 'PUBLISHED'"))
                .isEqualTo(1);
        assertThat(house.count("conversion WHERE state = 'WAITING'")).isEqualTo(1);
        assertThat(house.count("audit WHERE action = 'keeping.rescue'")).isEqualTo(1);
        assertThat(house.room(Incidents.class).open())
                .singleElement()
                .satisfies(incident -> assertThat(incident.finding().words()).contains("paris", "1", "Cours nobodys"));
        house.sql().sql("UPDATE recording SET state = 'deleted'").update();
        house.chore("keeping-rescue");
        assertThat(house.room(Incidents.class).open()).isEmpty();
    }

    @Test
    void an_owner_is_told_once_that_a_server_will_delete_what_is_theirs() throws IOException {
        try (var warning = new SyncHouse(Map.of("podium.sync.servers[0].keeps", "30d"))) {
            warning.bbb.world().process(recording("owned", MORNING, State.PUBLISHED));
            warning.bbb.world().process(recording("declined", MORNING, State.PUBLISHED));
            warning.bbb.world().process(recording("nobodys", MORNING, State.PUBLISHED));
            warning.look();
            warning.sql()
                    .sql("UPDATE recording SET started_at = now() - interval '26 days', ended_at = now() - interval '26"
                            + " days'")
                    .update();
            warning.sql().sql("""
                INSERT INTO person (user_name, display_name, email, source, created_at, updated_at)
                VALUES ('mdupont', 'Marie Dupont', 'marie@example.org', 'test', now(), now())\
                """).update();
            warning.sql().sql("""
                INSERT INTO owner (recording, person, rank, rule, why, since)
                SELECT r.id, p.id, 'FIRST', 'confirmed', '', now() FROM recording r, person p
                WHERE r.external_id IN ('owned', 'declined')\
                """).update();
            warning.sql().sql("""
                INSERT INTO publication (recording, state, title, decided_by, decided_at)
                SELECT r.id, 'WITHDRAWN', 't', p.id, now() FROM recording r, person p WHERE r.external_id = 'declined'\
                """).update();
            warning.chore("keeping-rescue");
            warning.chore("keeping-rescue");
            assertThat(warning.sql()
                            .sql("SELECT recipients[1] || ' | ' || subject || ' | ' || body FROM mail")
                            .query(String.class)
                            .list())
                    .singleElement()
                    .asString()
                    .startsWith("marie@example.org | Un enregistrement va être supprimé par BigBlueButton | ")
                    .contains("- Cours owned (vers le ", "/sessions")
                    .doesNotContain("declined", "nobodys", "{");
        }
    }

    /** A recording with a video whose files lie where they should. */
    private static long filmed(String room, int days) throws IOException {
        house.bbb.world().process(recording(room, MORNING, State.PUBLISHED));
        house.look();
        long id = house.sql()
                .sql("SELECT id FROM recording WHERE external_id = ?")
                .param(room)
                .query(Long.class)
                .single();
        String folder = "videos/" + UUID.randomUUID() + "-1";
        Path film = Files.createDirectories(house.data().resolve(folder));
        Files.writeString(film.resolve("video.mp4"), "a film");
        Files.setLastModifiedTime(film, java.nio.file.attribute.FileTime.fromMillis(0));
        house.sql()
                .sql("INSERT INTO publication (recording, state, title, decided_by, decided_at) VALUES (?,"
                        + " 'PUBLISHED', 't', ?, now())")
                .params(id, marie)
                .update();
        house.sql().sql("""
            INSERT INTO video (id, recording, title, held_at, created_at, millis, folder, audience)
            VALUES (?, ?, ?, now(), now() - make_interval(days => ?), 1000, ?, 'OWNERS')\
            """).params(UUID.randomUUID(), id, room, days, folder).update();
        return id;
    }

    private static State stateAtBbb(String room) {
        return house.bbb.world().recordings().stream()
                .filter(recording -> recording.held().meetingId().equals(room))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static Cleanup cleanup() {
        return house.room(Cleanup.class);
    }
}
