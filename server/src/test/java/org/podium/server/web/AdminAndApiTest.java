package org.podium.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.Seed;
import org.podium.server.identity.PersonId;
import org.podium.server.notification.Finding;
import org.podium.server.notification.Incidents;
import org.podium.server.publication.Publications;
import org.podium.server.recording.RecordingId;

@Tag("database")
class AdminAndApiTest {
    private static final House HOUSE = House.serving(Map.of(
            "podium.demo", "true",
            "podium.tasks.heavy", "0",
            "podium.sync.scheduled", "false",
            "podium.sync.servers[0].name", "bbb",
            "podium.sync.servers[0].url", "http://localhost:1/bigbluebutton/api/",
            "podium.sync.servers[0].secret", "never-in-a-page"));

    private final Seed seed = HOUSE.seed();
    private final PersonId marie = new PersonId(HOUSE.sql()
            .sql("SELECT id FROM person WHERE user_name = 'mdupont'")
            .query(Long.class)
            .single());
    private RecordingId algebra = new RecordingId(0);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void lectures() {
        HOUSE.sql().sql("TRUNCATE recording, light_task, heavy_task CASCADE").update();
        algebra = seed.recording("Algèbre", "published");
        seed.owner(algebra, marie, "FIRST");
        seed.recording("Sans propriétaire", "unpublished");
    }

    @Test
    void an_administrator_sees_how_the_house_stands() {
        Browser admin = signedIn("admin");

        assertThat(admin.get("/admin").body()).contains("data-testid=\"servers\"", "sans propriétaire");
        assertThat(admin.get("/admin/recordings").body()).contains("Algèbre", "Sans propriétaire", "Dépublié");
        assertThat(admin.get("/admin/recordings?owner=unowned").body())
                .contains("Sans propriétaire")
                .doesNotContain("Algèbre");
        assertThat(admin.get("/admin/recordings?q=alg%25").body()).contains("Rien à montrer");
        assertThat(admin.get("/admin/people?q=dupont").body())
                .contains("Marie Dupont")
                .doesNotContain("Jean Martin");
        assertThat(signedIn("mdupont").get("/admin/people").statusCode()).isEqualTo(403);
    }

    @Test
    void the_overview_tells_of_each_server_when_it_was_well_and_what_is_wrong_now() {
        HOUSE.sql().sql("TRUNCATE sync_server, incident").update();
        assertThat(signedIn("admin").get("/admin").body()).contains("Pas encore interrogé");
        HOUSE.sql()
                .sql("INSERT INTO sync_server (name, well_at) VALUES ('bbb', now())")
                .update();
        assertThat(signedIn("admin").get("/admin").body()).contains("Va bien").doesNotContain("Pas encore interrogé");
        Incidents incidents = HOUSE.room(Incidents.class);
        incidents.found(
                "server:bbb",
                List.of(new Finding("server.checksum-refused", "server:bbb", List.of("bbb", "getMeetings", "x"))));
        assertThat(signedIn("admin").get("/admin").body()).contains("state TROUBLE", "refuse notre signature");
        HOUSE.sql()
                .sql("UPDATE sync_server SET failures = 1, failing_since = now(), failed_at = now(), retry_at = now()")
                .update();
        assertThat(signedIn("admin").get("/admin").body()).contains("state DOWN", "Injoignable");
    }

    @Test
    void the_overview_tells_how_many_recordings_a_server_has_and_how_many_of_them_are_known() {
        HOUSE.sql().sql("TRUNCATE sync_server, incident").update();
        HOUSE.sql()
                .sql("INSERT INTO sync_server (name, well_at, way, total, counting)"
                        + " VALUES ('bbb', now(), 'PAGES', 12345, 'RECORDINGS')")
                .update();
        assertThat(signedIn("admin").get("/admin").body())
                .contains("relevé page par page", "12345", "annoncés par lui\u00a0; connus\u00a0: 2");
        assertThat(signedIn("admin").get("/admin?lang=en").body())
                .contains("listed page by page", "12345", "as it says, 2 known");
        HOUSE.sql()
                .sql("UPDATE sync_server SET way = 'BEGINNINGS', counting = 'CAME'")
                .update();
        assertThat(signedIn("admin").get("/admin").body())
                .contains("relevé par début d’identifiant", "comptés par Podium\u00a0; connus\u00a0: 2");
    }

    @Test
    void the_overview_tells_apart_what_a_server_did_not_give_and_what_it_gives_no_more() {
        HOUSE.sql().sql("TRUNCATE sync_server, incident").update();
        HOUSE.sql()
                .sql("INSERT INTO sync_server (name, well_at, way, total, counting, proof_at)"
                        + " VALUES ('bbb', now(), 'PAGES', 4, 'RECORDINGS', now() - interval '1 hour')")
                .update();
        HOUSE.sql()
                .sql("UPDATE recording SET last_seen = now() - interval '2 days' WHERE name = 'Algèbre'")
                .update();
        assertThat(signedIn("admin").get("/admin").body())
                .contains(
                        "annoncés par lui, non reçus\u00a0: 3",
                        "connus de Podium, absents du dernier relevé complet\u00a0: 1");
        assertThat(signedIn("admin").get("/admin?lang=en").body())
                .contains(
                        "told of by the server, not received: 3", "known to Podium, not in the last whole reading: 1");
        HOUSE.sql()
                .sql("UPDATE sync_server SET counting = 'CAME', proof_at = NULL")
                .update();
        assertThat(signedIn("admin").get("/admin").body()).doesNotContain("non reçus", "absents du dernier");
    }

    @Test
    void an_administrator_stops_a_conversion_and_tries_it_again() {
        HOUSE.room(Publications.class).publish(marie, algebra, "");
        Browser admin = signedIn("admin");
        String id = HOUSE.sql()
                .sql("SELECT id::text FROM conversion")
                .query(String.class)
                .single();

        assertThat(admin.get("/admin/conversions").body()).contains("en attente");
        assertThat(admin.post("/admin/conversions/" + id + "/cancel", Map.of()).body())
                .contains("arrêtée");
        assertThat(admin.post("/admin/conversions/" + id + "/retry", Map.of()).body())
                .contains("en attente");
        assertThat(signedIn("mdupont")
                        .post("/admin/conversions/" + id + "/cancel", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_program_lists_and_publishes_and_asking_twice_gets_the_same_answer() {
        Browser program = new Browser(HOUSE.address());
        String path = "/api/v1/sessions/" + algebra + "/publish";

        assertThat(program.get("/api/v1/sessions", "Authorization", basic("mdupont", "podium"))
                        .body())
                .contains("\"state\":\"offered\"");
        var first = program.send("POST", path, basic("mdupont", "podium"), "{\"title\":\"Cours\"}");
        var second = program.send("POST", path, basic("mdupont", "podium"), "{\"title\":\"Autre\"}");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("\"state\":\"waiting\"", "\"title\":\"Cours\"");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(program.send("POST", path, basic("jmartin", "podium"), "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_program_is_told_problems_as_json_and_never_gets_a_session() {
        Browser program = new Browser(HOUSE.address());

        var missing = program.get(
                "/api/v1/videos/00000000-0000-4000-8000-000000000000", "Authorization", basic("admin", "podium"));
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        var stranger = program.get("/api/v1/sessions");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(missing.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_session_of_the_pages_opens_nothing_in_the_api() {
        assertThat(signedIn("mdupont").get("/api/v1/sessions").statusCode()).isEqualTo(401);
    }

    @Test
    void both_languages_say_all_that_there_is_to_say() throws Exception {
        assertThat(keys("/messages.properties")).isEqualTo(keys("/messages_en.properties"));
        assertThat(keys("/identity.properties")).isEqualTo(keys("/identity_en.properties"));
    }

    private static Set<String> keys(String file) throws Exception {
        var messages = new java.util.Properties();
        try (var in = AdminAndApiTest.class.getResourceAsStream(file)) {
            messages.load(in);
        }
        return new TreeSet<>(messages.stringPropertyNames());
    }

    private static Browser signedIn(String userName) {
        return Browser.signedIn(HOUSE.address(), userName);
    }

    private static String basic(String user, String password) {
        return "Basic "
                + java.util.Base64.getEncoder()
                        .encodeToString((user + ":" + password).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
