package org.podium.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.identity.PersonId;
import org.podium.server.notification.Finding;
import org.podium.server.notification.Incidents;
import org.podium.server.recording.MeetingSighting;
import org.podium.server.recording.MeetingSighting.ModeratorSighting;
import org.podium.server.recording.Meetings;
import org.podium.server.recording.RecordingId;

@Tag("database")
class LifePagesTest {
    private static House house;
    private static PersonId marie;

    @BeforeAll
    static void open() {
        house = House.serving(Map.of(
                "podium.demo", "true",
                "podium.tasks.heavy", "0",
                "podium.notice.settled", "0s",
                "podium.sync.every", "1h",
                "podium.sync.servers[0].name", "bbb",
                "podium.sync.servers[0].url", "http://localhost:1/bigbluebutton/api/",
                "podium.sync.servers[0].secret", "never-in-a-page",
                "podium.sync.servers[0].keeps", "30d"));
        marie = new PersonId(house.sql()
                .sql("SELECT id FROM person WHERE user_name = 'mdupont'")
                .query(Long.class)
                .single());
        Instant now = Instant.now();
        meeting("Cours qui a lieu", now, Optional.empty());
        meeting("Cours fini à l’instant", now.minusSeconds(7200), Optional.of(now));
        meeting("Cours jamais enregistré", now.minus(Duration.ofDays(9)), Optional.of(now.minus(Duration.ofDays(9))));
        for (String state : List.of("processing", "published", "unpublished", "deleted", "gone")) {
            recording("Cours " + state, state);
        }
        house.sql()
                .sql("UPDATE recording SET state_since = now() - interval '9 days' WHERE id = ?")
                .param(recording("Cours en panne", "processing").value())
                .update();
        house.sql()
                .sql("UPDATE recording SET missing_since = now() WHERE id = ?")
                .param(recording("Cours introuvable", "published").value())
                .update();
        house.sql()
                .sql("UPDATE recording SET started_at = ?, ended_at = ? WHERE id = ?")
                .params(
                        Timestamp.from(now.minus(Duration.ofDays(27))),
                        Timestamp.from(now.minus(Duration.ofDays(27))),
                        recording("Cours menacé", "published").value())
                .update();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_teacher_sees_each_life_of_what_is_theirs() {
        String page = signedIn("mdupont").get("/sessions").body();
        assertThat(page)
                .contains("Cours qui a lieu", "Réunion en cours")
                .contains("Cours fini à l’instant", "Enregistrement attendu")
                .contains("Cours jamais enregistré", "Réunions sans enregistrement (1)")
                .contains("En préparation dans BigBlueButton")
                .contains("Dépublié dans BigBlueButton")
                .contains("Supprimé dans BigBlueButton")
                .contains("Disparu de BigBlueButton")
                .contains("Échec dans BigBlueButton", "n’a pas réussi à préparer")
                .contains("ne montre plus cet enregistrement")
                .contains("À publier");
    }

    @Test
    void a_teacher_is_told_when_bigbluebutton_will_delete_what_nobody_published() {
        String page = signedIn("mdupont").get("/sessions").body();
        assertThat(page.split("BigBlueButton supprimera cet enregistrement", -1))
                .hasSize(2);
        assertThat(page.indexOf("BigBlueButton supprimera")).isGreaterThan(page.indexOf("Cours menacé"));
    }

    @Test
    void a_teacher_sees_nothing_of_the_meetings_of_others() {
        assertThat(signedIn("jmartin").get("/sessions").body()).doesNotContain("Cours");
    }

    @Test
    void an_administrator_finds_each_life_by_its_name() {
        Browser admin = signedIn("admin");
        Map<String, String> lives = Map.of(
                "running", "Cours qui a lieu",
                "awaited", "Cours fini à l’instant",
                "never-came", "Cours jamais enregistré",
                "stuck", "Cours en panne",
                "missing", "Cours introuvable",
                "unpublished", "Cours unpublished",
                "deleted", "Cours deleted",
                "gone", "Cours gone");
        lives.forEach((life, name) -> {
            String body = admin.get("/admin/recordings?state=" + life).body();
            assertThat(body).contains(">" + name + "</");
            lives.values().stream()
                    .filter(other -> !other.equals(name))
                    .forEach(other -> assertThat(body).doesNotContain(">" + other + "</"));
        });
        assertThat(admin.get("/admin/recordings").body())
                .contains("Cours qui a lieu")
                .doesNotContain(">Cours jamais enregistré</");
        assertThat(admin.get("/admin/recordings?q=qui+a+lieu&state=all").body())
                .contains(">Cours qui a lieu</")
                .doesNotContain(">Cours gone</");
        assertThat(admin.get("/admin/recordings?q=meeting-Cours+qui+a+lieu").body())
                .contains(">Cours qui a lieu</");
    }

    @Test
    void an_administrator_sees_who_holds_what_now() {
        assertThat(signedIn("admin").get("/admin/meetings").body())
                .contains("Cours qui a lieu", "Marie Dupont", "permis")
                .doesNotContain("Cours fini");
        assertThat(signedIn("mdupont").get("/admin/meetings").statusCode()).isEqualTo(403);
    }

    @Test
    void incidents_are_told_in_words_while_they_last_and_afterwards() {
        Finding finding = new Finding(
                "server.timed-out", "server:paris", List.of("paris", "getMeetings", "<b>no answer</b> in 10 s"));
        house.room(Incidents.class).found("server:paris", List.of(finding));
        Browser admin = signedIn("admin");
        assertThat(admin.get("/admin/incidents").body())
                .contains("ne répond pas à temps", "Vérifier", "Constaté 1 fois", "server:paris", "&lt;b&gt;no answer")
                .contains("Aucun incident terminé");
        assertThat(admin.get("/admin/incidents?lang=en").body()).contains("Open incidents", "does not answer");
        assertThat(admin.get("/admin").body()).contains("figure-incidents");
        house.room(Incidents.class).found("server:paris", List.of());
        assertThat(signedIn("admin").get("/admin/incidents").body())
                .contains("incidents-ended", "ne répond pas à temps");
        assertThat(signedIn("mdupont").get("/admin/incidents").statusCode()).isEqualTo(403);
    }

    private static void meeting(String name, Instant started, Optional<Instant> ended) {
        String id = "meeting-" + name;
        var sighting = new MeetingSighting(
                id,
                "room-" + name,
                "",
                name,
                "pod",
                Map.of(),
                true,
                started,
                List.of(new ModeratorSighting("mdupont", "Marie Dupont", false)));
        house.room(Meetings.class).seen("bbb", List.of(sighting), started);
        ended.ifPresent(end -> house.room(Meetings.class).ended("bbb", List.of(id), end));
        house.sql().sql("""
            INSERT INTO moderator_match (moderator, person, state, certainty, why, at)
            SELECT p.id, ?, 'MATCHED', 'ID', '', now() FROM moderator p JOIN meeting m ON m.id = p.meeting WHERE m.internal_id = ?
            ON CONFLICT (moderator) DO UPDATE SET person = excluded.person, state = 'MATCHED'\
            """).params(marie.value(), id).update();
    }

    private static RecordingId recording(String name, String state) {
        RecordingId recording = house.seed().recording(name, state);
        house.sql()
                .sql("UPDATE recording SET record_id = 'r-' || id, state_since = now() WHERE id = ?")
                .param(recording.value())
                .update();
        house.seed().owner(recording, marie, "FIRST");
        return recording;
    }

    private static Browser signedIn(String userName) {
        return Browser.signedIn(house.address(), userName);
    }
}
