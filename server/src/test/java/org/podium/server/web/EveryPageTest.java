package org.podium.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.server.House;
import org.podium.server.Seed;
import org.podium.server.identity.PersonId;
import org.podium.server.notice.Finding;
import org.podium.server.notice.Incidents;
import org.podium.server.platform.Audit;
import org.podium.server.publication.Publications;
import org.podium.server.recording.RecordingId;

/** Every page for people who have done everything: a word that is missing is drawn as ??its.key??. */
class EveryPageTest {
    private static final House HOUSE = House.serving(
            Map.of("podium.demo", "true", "podium.tasks.heavy", "0", "podium.people-file.path", "/nowhere/people.csv"));
    private static final List<String> PATHS = new ArrayList<>(List.of(
            "/sessions",
            "/sessions?q=xyz",
            "/videos",
            "/trash",
            "/claims",
            "/account/password",
            "/admin",
            "/admin/recordings?state=all",
            "/admin/meetings",
            "/admin/incidents",
            "/admin/conversions",
            "/admin/people",
            "/admin/directories",
            "/admin/doubts",
            "/admin/claims",
            "/admin/rules",
            "/admin/audit",
            "/nothing-here"));

    @BeforeAll
    static void everything() {
        Seed seed = HOUSE.seed();
        PersonId admin = person("admin");
        PersonId marie = person("mdupont");
        String[] states = {"WAITING", "RUNNING", "FAILED", "DONE", "CANCELLED"};
        for (String state : states) {
            RecordingId recording = seed.recording("Cours " + state, "published");
            seed.owner(recording, admin, "FIRST");
            seed.owner(recording, marie, "CO");
            HOUSE.room(Publications.class).publish(admin, recording, "");
            HOUSE.sql()
                    .sql("UPDATE conversion SET state = ?, fault = 'THIS_RECORDING', message = 'why' WHERE"
                            + " recording = ?")
                    .params(state, recording.value())
                    .update();
            PATHS.add("/recordings/" + recording + "/owners");
        }
        for (String state : List.of("processing", "unpublished", "deleted", "gone")) {
            seed.owner(seed.recording("Cours " + state, state), admin, "FIRST");
        }
        seed.recording("À personne", "published");
        for (String state : List.of("PROPOSED", "REQUESTED", "CONFIRMED", "REJECTED", "REVOKED")) {
            RecordingId recording = seed.recording("Demande " + state, "published");
            HOUSE.sql()
                    .sql("INSERT INTO claim (recording, person, state, why, words, since) VALUES (?, ?, ?, ?, 'À"
                            + " moi', now())")
                    .params(recording.value(), marie.value(), state, "why.owner-of-recording\tmdupont")
                    .update();
            PATHS.add("/recordings/" + recording + "/owners");
        }
        HOUSE.room(Audit.class).note("mdupont", "library.rename", "person:" + admin, "");
        HOUSE.room(Audit.class).note("person:" + admin, "person.export", "person:" + marie, "");
        HOUSE.room(Incidents.class)
                .found(
                        "server:paris",
                        List.of(new Finding(
                                "server.timed-out", "server:paris", List.of("paris", "x", "@wire.next-bytes\t9"))));
        PATHS.add("/admin/people/" + admin);
        PATHS.add("/admin/people/" + marie);
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    private static PersonId person(String userName) {
        return new PersonId(HOUSE.sql()
                .sql("SELECT id FROM person WHERE user_name = ?")
                .param(userName)
                .query(Long.class)
                .single());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_word_is_missing_on_any_page(String language) {
        Browser admin = new Browser(HOUSE.address());
        admin.post("/signin", Map.of("username", "admin", "password", "podium"));
        admin.get("/sessions?lang=" + language);

        assertThat(PATHS).allSatisfy(path -> {
            HttpResponse<String> page = admin.get(path);
            assertThat(page.statusCode()).as(path).isIn(200, 404);
            assertThat(page.body())
                    .as(path)
                    .contains("lang=\"" + language + "\"")
                    .doesNotContain("??", "@wire.");
        });
    }

    @Test
    void each_tab_of_the_administrator_has_a_title_of_its_own() {
        Browser admin = new Browser(HOUSE.address());
        admin.post("/signin", Map.of("username", "admin", "password", "podium"));
        List<String> titles = PATHS.stream()
                .filter(path -> path.matches("/admin(/[a-z]+)?(\\?.*)?"))
                .map(path -> admin.get(path).body().replaceAll("(?s).*<title>(.*?)</title>.*", "$1"))
                .toList();

        assertThat(titles).doesNotHaveDuplicates().allMatch(title -> title.contains("Administration"));
    }

    @Test
    void a_person_is_told_in_words_and_not_in_columns() {
        Browser admin = new Browser(HOUSE.address());
        admin.post("/signin", Map.of("username", "admin", "password", "podium"));

        assertThat(admin.get("/admin/people/" + person("mdupont")).body())
                .contains("Journal", "Identifiant", "nomme mdupont comme propriétaire", "confirmé")
                .doesNotContain("user_name", "CONFIRMED", "why.owner");
    }

    @Test
    void a_session_is_found_without_accents_and_by_words_in_any_order() {
        Seed seed = HOUSE.seed();
        seed.owner(seed.recording("Algèbre linéaire : 100 % d’œuvres", "published"), person("mdupont"), "FIRST");
        Browser marie = new Browser(HOUSE.address());
        marie.post("/signin", Map.of("username", "mdupont", "password", "podium"));

        assertThat(marie.get("/sessions?q=LINEAIRE+algebre").body()).contains("Algèbre linéaire");
        assertThat(marie.get("/sessions?q=100+%25+oeuvres").body()).contains("Algèbre linéaire");
        assertThat(marie.get("/sessions?q=alg%25bre").body()).doesNotContain("Algèbre linéaire");
    }
}
