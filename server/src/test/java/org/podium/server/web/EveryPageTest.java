package org.podium.server.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.server.House;
import org.podium.server.Seed;
import org.podium.server.conversion.FilmReady;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.claim.Actor;
import org.podium.server.identity.claim.Ownership;
import org.podium.server.library.Library;
import org.podium.server.library.Video;
import org.podium.server.notification.Finding;
import org.podium.server.notification.Incidents;
import org.podium.server.platform.audit.Audit;
import org.podium.server.publication.Publications;
import org.podium.server.recording.RecordingId;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page for people who have done everything: a sentence that is missing is drawn as ??its.key??. */
@Tag("database")
class EveryPageTest {
    private static final House HOUSE = House.serving(
            Map.of("podium.demo", "true", "podium.tasks.heavy", "0", "podium.people-file.path", "/nowhere/people.csv"));

    /** What answers with files or data, and with no page. */
    private static final Set<String> NO_PAGES = Set.of(
            "/admin/people/{number}/export",
            "/api/v1/sessions",
            "/api/v1/sessions/{id}",
            "/api/v1/videos",
            "/api/v1/videos/{id}",
            "/media/{id}/download",
            "/media/{id}/{edition}/{*address}",
            "/robots.txt",
            "/sessions/{recording}/thumbnails/{number}");

    private static final String OWNERS = "/recordings/{recording}/owners";
    private static final String VIDEO = "/videos/{id}";
    private static final String PERSON = "/admin/people/{number}";
    private static final String CARD = "/sessions/{recording}";

    /** Every page of the code, with the addresses under which it is drawn in all its states. */
    private static final Map<String, List<String>> PAGES = new TreeMap<>(Map.ofEntries(
            entry("/", List.of("/")),
            entry("/signin", List.of("/signin", "/signin?failure", "/signin?ended", "/nothing-here")),
            entry("/sessions", List.of("/sessions", "/sessions?q=xyz")),
            entry(CARD, new ArrayList<>()),
            entry("/videos", List.of("/videos")),
            entry(VIDEO, new ArrayList<>()),
            entry("/unsent", List.of("/unsent")),
            entry("/trash", List.of("/trash")),
            entry("/claims", List.of("/claims", "/claims?room=room&day=2026-11-23", "/claims?link=x")),
            entry("/account/browsers", List.of("/account/browsers")),
            entry("/account/password", List.of("/account/password")),
            entry("/admin", List.of("/admin")),
            entry(
                    "/admin/recordings",
                    List.of(
                            "/admin/recordings?state=all",
                            "/admin/recordings?owner=unowned",
                            "/admin/recordings?q=xyz")),
            entry("/admin/meetings", List.of("/admin/meetings")),
            entry("/admin/incidents", List.of("/admin/incidents")),
            entry("/admin/conversions", List.of("/admin/conversions")),
            entry("/admin/people", List.of("/admin/people", "/admin/people?q=xyz")),
            entry(PERSON, new ArrayList<>()),
            entry("/admin/directories", List.of("/admin/directories")),
            entry("/admin/doubts", List.of("/admin/doubts", "/admin/doubts?q=xyz")),
            entry("/admin/claims", List.of("/admin/claims")),
            entry("/admin/rules", List.of("/admin/rules", "/admin/rules?origin=Moodle")),
            entry("/admin/audit", List.of("/admin/audit", "/admin/audit?q=xyz")),
            entry(OWNERS, new ArrayList<>())));

    private static final Seed SEED = HOUSE.seed();

    @BeforeAll
    static void everything() throws IOException {
        PersonId admin = person("admin");
        PersonId marie = person("mdupont");
        for (String state : List.of("WAITING", "RUNNING", "FAILED", "DONE", "CANCELLED")) {
            RecordingId recording = owned("Cours " + state, "published");
            SEED.owner(recording, marie, "CO");
            HOUSE.room(Publications.class).publish(admin, recording, "");
            HOUSE.sql()
                    .sql("UPDATE conversion SET state = ?, fault = 'THIS_RECORDING', message = 'why' WHERE"
                            + " recording = ?")
                    .params(state, recording.value())
                    .update();
        }
        for (String state : List.of("published", "processing", "unpublished", "deleted", "gone")) {
            owned("Cours " + state, state);
        }
        SEED.recording("À personne", "published");
        for (String state : List.of("PROPOSED", "REQUESTED", "CONFIRMED", "REJECTED", "REVOKED", "HANDED_OVER")) {
            RecordingId recording = SEED.recording("Demande", "published");
            HOUSE.sql()
                    .sql("INSERT INTO claim (recording, person, state, certainty, why, words, since)"
                            + " VALUES (?, ?, ?, 'NAME', ?, 'À moi', now())")
                    .params(recording.value(), marie.value(), state, "why.owner-of-recording\tmdupont")
                    .update();
            add(OWNERS, "/recordings/" + recording + "/owners");
        }
        decided(admin, marie);
        videos(admin);
        told(admin, marie);
    }

    private static RecordingId owned(String name, String state) {
        RecordingId recording = SEED.recording(name, state);
        SEED.owner(recording, person("admin"), "FIRST");
        add(OWNERS, "/recordings/" + recording + "/owners");
        add(CARD, "/sessions/" + recording);
        return recording;
    }

    /** Every decision on owners, of which the page tells. */
    private static void decided(PersonId admin, PersonId marie) {
        Ownership ownership = HOUSE.room(Ownership.class);
        Actor chief = new Actor(admin, true);
        RecordingId first = owned("Décisions", "published");
        RecordingId second = owned("Autres décisions", "published");
        PersonId jean = person("jmartin");
        ownership.request(first, marie, "À moi");
        ownership.confirm(second, marie, chief);
        ownership.putFirst(second, marie, chief);
        ownership.handOver(second, marie, jean, chief);
        ownership.reject(first, admin, chief);
        RecordingId third = owned("Encore des décisions", "published");
        ownership.confirm(third, marie, chief);
        ownership.reject(third, marie, chief);
        RecordingId fourth = owned("Une demande refusée", "published");
        ownership.request(fourth, jean, "À moi");
        ownership.reject(fourth, jean, chief);
    }

    private static void videos(PersonId admin) throws IOException {
        for (String name : List.of("Vue", "Jetée")) {
            RecordingId recording = owned(name, "published");
            HOUSE.room(Publications.class).publish(admin, recording, name);
            Path folder = Files.createDirectories(HOUSE.data().resolve("videos/" + recording));
            Files.writeString(
                    folder.resolve("film.json"), "{\"duration\": 61, \"missing\": [{\"kind\": \"no-slides\"}]}");
            Files.writeString(folder.resolve("video.mp4"), "0123456789");
            HOUSE.tell(new FilmReady(recording, folder));
            Video video = Objects.requireNonNull(
                    HOUSE.room(Library.class).of(List.of(recording)).get(recording));
            add(VIDEO, "/videos/" + video.id());
            if (name.equals("Jetée")) {
                Browser owner = signedIn("admin", "fr");
                owner.post("/videos/" + video.id() + "/trash", Map.of());
            }
        }
    }

    private static void told(PersonId admin, PersonId marie) {
        HOUSE.room(Audit.class).note("mdupont", "library.rename", "person:" + admin, "");
        HOUSE.room(Audit.class).note("person:" + admin, "person.export", "person:" + marie, "");
        HOUSE.room(Incidents.class)
                .found(
                        "server:paris",
                        List.of(new Finding(
                                "server.timed-out", "server:paris", List.of("paris", "x", "@wire.next-bytes\t9"))));
        HOUSE.sql().sql("""
            INSERT INTO binding (origin, user_id, person, source, since) VALUES ('moodle', '4711', :marie, 'mapping', now())\
            """).param("marie", marie.value()).update();
        HOUSE.sql()
                .sql("INSERT INTO course_teacher (origin, course, person) VALUES ('moodle', '12', :marie)")
                .param("marie", marie.value())
                .update();
        HOUSE.sql()
                .sql("INSERT INTO room_owner (server, external_id, person, since) VALUES ('bbb', 'r', :marie, now())")
                .param("marie", marie.value())
                .update();
        HOUSE.sql()
                .sql("INSERT INTO account (provider, subject, person, since) VALUES ('cas', 'md', :marie, now())")
                .param("marie", marie.value())
                .update();
        long meeting = HOUSE.sql().sql("""
            INSERT INTO meeting (server, internal_id, external_id, name, started_at, first_seen, last_seen)
            VALUES ('bbb', 'm-1', 'room', 'Réunion du lundi', now(), now(), now()) RETURNING id\
            """).query(Long.class).single();
        for (String state : List.of("MATCHED", "AMBIGUOUS", "NO_ONE")) {
            long moderator = HOUSE.sql()
                    .sql("""
                        INSERT INTO moderator (meeting, user_id, full_name, first_seen, last_seen)
                        VALUES (?, ?, 'Marie Dupont', now(), now()) RETURNING id\
                        """)
                    .params(meeting, "id-" + state)
                    .query(Long.class)
                    .single();
            HOUSE.sql()
                    .sql("""
                        INSERT INTO moderator_match (moderator, state, person, certainty, why, candidates, at)
                        VALUES (:moderator, :state, CASE :state WHEN 'MATCHED' THEN :marie END,
                            CASE :state WHEN 'MATCHED' THEN 'ID' END, :why, ARRAY[:marie], now())\
                        """)
                    .param("moderator", moderator)
                    .param("state", state)
                    .param("marie", marie.value())
                    .param("why", "why.id\tmdupont\tPod")
                    .update();
        }
        add(PERSON, PERSON.replace("{number}", admin.toString()));
        add(PERSON, PERSON.replace("{number}", marie.toString()));
    }

    private static void add(String page, String address) {
        Objects.requireNonNull(PAGES.get(page)).add(address);
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

    private static Browser signedIn(String userName, String language) {
        Browser browser = Browser.signedIn(HOUSE.address(), userName);
        browser.get("/sessions?lang=" + language);
        return browser;
    }

    @Test
    void every_address_that_the_code_answers_by_a_page_is_among_the_pages_here() {
        new Browser(HOUSE.address()).get("/signin");
        Set<String> answered = new TreeSet<>();
        Objects.requireNonNull(HOUSE.room(DispatcherServlet.class).getHandlerMappings()).stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .flatMap(mapping -> ((RequestMappingHandlerMapping) mapping).getHandlerMethods().entrySet().stream())
                .filter(one -> one.getValue().getBeanType().getName().startsWith("org.podium."))
                .filter(one -> one.getKey()
                        .getMethodsCondition()
                        .getMethods()
                        .toString()
                        .contains("GET"))
                .forEach(one -> answered.addAll(one.getKey().getPatternValues()));
        answered.removeAll(NO_PAGES);

        assertThat(answered).isEqualTo(PAGES.keySet());
        assertThat(PAGES)
                .allSatisfy((page, addresses) -> assertThat(addresses).as(page).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_sentence_is_missing_on_any_page(String language) {
        List<String> all = PAGES.values().stream().flatMap(List::stream).toList();
        for (String userName : List.of("admin", "mdupont", "etudiant")) {
            Browser browser = signedIn(userName, language);
            assertThat(all).allSatisfy(address -> {
                HttpResponse<String> page = browser.get(address);
                assertThat(page.statusCode()).as(address).isIn(200, 403, 404);
                assertThat(page.body()).as(address).doesNotContain("??", "@wire.");
                assertThat(Sentences.foreign(page.body(), language)).as(address).isEmpty();
                assertThat(page.body())
                        .as(address)
                        .satisfiesAnyOf(
                                body -> assertThat(body).contains("lang=\"" + language + "\""),
                                body -> assertThat(body).startsWith("<article"));
            });
        }
        Browser stranger = new Browser(HOUSE.address());
        assertThat(all)
                .allSatisfy(address -> assertThat(
                                stranger.get(address + (address.contains("?") ? "&" : "?") + "lang=" + language)
                                        .body())
                        .as(address)
                        .doesNotContain("??"));
    }

    @Test
    void each_tab_of_the_administrator_has_a_title_of_its_own() {
        Browser admin = signedIn("admin", "fr");
        List<String> titles = PAGES.keySet().stream()
                .filter(page -> page.startsWith("/admin") && !page.contains("{"))
                .map(page -> admin.get(page).body().replaceAll("(?s).*<title>(.*?)</title>.*", "$1"))
                .toList();

        assertThat(titles)
                .hasSizeGreaterThan(9)
                .doesNotHaveDuplicates()
                .allMatch(title -> title.contains("Administration"));
    }

    @Test
    void a_person_is_told_in_words_and_not_in_columns() {
        String page = signedIn("admin", "fr")
                .get("/admin/people/" + person("mdupont"))
                .body();

        assertThat(page)
                .contains("Journal", "Identifiant", "désigne mdupont comme propriétaire", "confirmé")
                .doesNotContain("user_name", "CONFIRMED", "why.owner", "undone_at", "HANDED_OVER", "revoke");
    }

    @Test
    void a_session_is_found_without_accents_and_by_words_in_any_order() {
        SEED.owner(SEED.recording("Algèbre linéaire : 100 % d’œuvres", "published"), person("mdupont"), "FIRST");
        Browser marie = signedIn("mdupont", "fr");

        assertThat(marie.get("/sessions?q=LINEAIRE+algebre").body()).contains("Algèbre linéaire");
        assertThat(marie.get("/sessions?q=100+%25+oeuvres").body()).contains("Algèbre linéaire");
        assertThat(marie.get("/sessions?q=alg%25bre").body()).doesNotContain("Algèbre linéaire");
    }
}
