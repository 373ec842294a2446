package org.podium.server.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.identity.IdentityHouse;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.assign.OwnerMatching;
import org.podium.server.identity.directory.DirectoryImport;
import org.podium.server.identity.person.People;
import org.podium.server.recording.RecordingId;
import org.podium.server.web.Browser;

@Tag("database")
class DoubtsPageTest {
    private static final House HOUSE =
            House.serving(Map.of("podium.demo", "true", "podium.tasks.heavy", "0", "podium.identity.every", "1h"));

    private final Lectures lectures = new Lectures(HOUSE);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void two_of_one_name() {
        lectures.clear();
        HOUSE.room(DirectoryImport.class)
                .all(
                        "ldap",
                        taker -> List.of("pmartin1", "pmartin2")
                                .forEach(name -> taker.accept(IdentityHouse.entry(name, "Paul", "Martin"))));
    }

    private PersonId person(String userName) {
        return HOUSE.room(People.class).byUserName(userName).orElseThrow().id();
    }

    private List<Long> owners(RecordingId recording) {
        return HOUSE.sql()
                .sql("SELECT person FROM owner WHERE recording = ?")
                .param(recording.value())
                .query(Long.class)
                .list();
    }

    private static String match(String form, String text) {
        Matcher found = Pattern.compile(form).matcher(text);
        assertThat(found.find()).as(form).isTrue();
        return found.group(1);
    }

    @Test
    void an_administrator_picks_one_of_two_for_all_meetings_and_takes_it_back() {
        RecordingId first = lectures.held("Moodle", "4711", "Paul Martin");
        RecordingId second = lectures.held("Moodle", "4711", "Paul Martin");
        HOUSE.room(OwnerMatching.class).matchAll();
        Browser admin = Lectures.signedIn(HOUSE, "admin");
        String page = admin.get("/admin/doubts").body();
        assertThat(page)
                .contains("Plusieurs possibles", "pick-pmartin1", "pick-pmartin2", "Moodle, identifiant 4711")
                .contains("Plusieurs personnes s’appellent Paul Martin");
        String doubt = match("id=\"doubt-(\\d+)\"", page);

        String after = admin.post(
                        "/admin/doubts/" + doubt,
                        Map.of("person", person("pmartin2").toString()))
                .body();

        assertThat(after).contains("data-testid=\"no-doubts\"");
        assertThat(owners(first)).containsExactly(person("pmartin2").value());
        assertThat(owners(second)).containsExactly(person("pmartin2").value());
        RecordingId third = lectures.held("Moodle", "4711", "Paul Martin");
        HOUSE.room(OwnerMatching.class).matchAll();
        assertThat(owners(third)).containsExactly(person("pmartin2").value());

        String undone = admin.post("/admin/doubts/undo/" + match("/admin/doubts/undo/(\\d+)\"", after), Map.of())
                .body();

        assertThat(undone).contains("Plusieurs possibles");
        assertThat(owners(first)).isEmpty();
        assertThat(owners(third)).isEmpty();
        assertThat(HOUSE.sql()
                        .sql("SELECT action FROM audit ORDER BY id")
                        .query(String.class)
                        .list())
                .contains("match.decide", "match.undo");
        assertThat(HOUSE.sql()
                        .sql("SELECT count(*) FROM binding")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void recordings_without_owner_are_told_apart_by_what_podium_saw_of_their_meetings() {
        lectures.held("Moodle", "4711", "Paul Martin");
        lectures.held("Moodle", "4712", "Nameless");
        HOUSE.sql().sql("DELETE FROM moderator WHERE user_id = '4712'").update();
        for (int unwatched = 0; unwatched < 2; unwatched++) {
            lectures.held("Moodle", "4713", "Unwatched");
            HOUSE.sql()
                    .sql("DELETE FROM meeting WHERE internal_id = ?")
                    .param(lectures.recordId())
                    .update();
        }
        HOUSE.room(OwnerMatching.class).matchAll();
        Browser admin = Lectures.signedIn(HOUSE, "admin");

        assertThat(admin.get("/admin/doubts").body())
                .contains("4 enregistrements n’ont pas de propriétaire")
                .contains("2 sont annoncés par leur serveur sans que Podium ait vu la réunion")
                .contains("Pour un, Podium a vu la réunion, mais personne qui l’anime")
                .contains("Qui a animé un enregistrement est à identifier");
        assertThat(admin.get("/admin/doubts?lang=en").body())
                .contains("4 recordings have no owner")
                .contains("2 are told by their server, but Podium did not see the meeting")
                .contains("Of one, Podium saw the meeting, but nobody who moderated it")
                .contains("Whoever moderated one of them is to be identified");
    }

    @Test
    void nobody_holds_for_meetings_to_come_too() {
        RecordingId recording = lectures.held("Moodle", "4712", "Paul Martin");
        HOUSE.room(OwnerMatching.class).matchAll();
        Browser admin = Lectures.signedIn(HOUSE, "admin");
        String doubt = match("id=\"doubt-(\\d+)\"", admin.get("/admin/doubts").body());

        assertThat(admin.post("/admin/doubts/" + doubt, Map.of("person", "0")).body())
                .contains("data-testid=\"no-doubts\"");

        lectures.held("Moodle", "4712", "Paul Martin");
        HOUSE.room(OwnerMatching.class).matchAll();
        assertThat(owners(recording)).isEmpty();
        assertThat(admin.get("/admin/doubts").body()).contains("data-testid=\"no-doubts\"");
    }

    @Test
    void an_unmatched_moderator_is_given_to_somebody_by_user_name_and_an_unknown_name_is_told() {
        RecordingId recording = lectures.held("Moodle", "4713", "Prof. P. Martinet");
        HOUSE.room(OwnerMatching.class).matchAll();
        Browser admin = Lectures.signedIn(HOUSE, "admin");
        String doubt = match(
                "id=\"doubt-(\\d+)\"", admin.get("/admin/doubts?kind=NOBODY").body());
        assertThat(admin.get("/admin/doubts?kind=SEVERAL").body()).contains("data-testid=\"no-doubts\"");

        assertThat(admin.post("/admin/doubts/" + doubt, Map.of("user", "<i>nobody"))
                        .body())
                .contains("«\u00a0&lt;i&gt;nobody\u00a0»");
        admin.post("/admin/doubts/" + doubt, Map.of("user", "jmartin"));

        assertThat(owners(recording)).containsExactly(person("jmartin").value());
        assertThat(admin.post("/admin/doubts/" + doubt, Map.of("user", "mdupont"))
                        .body())
                .contains("déjà identifiée");
    }

    @Test
    void guests_are_not_shown_and_teachers_may_not_look() {
        lectures.held("Greenlight", "gl-guest-1", "Paul Martin");
        HOUSE.room(OwnerMatching.class).matchAll();

        assertThat(Lectures.signedIn(HOUSE, "admin").get("/admin/doubts").body())
                .contains("data-testid=\"no-doubts\"");
        assertThat(Lectures.signedIn(HOUSE, "mdupont").get("/admin/doubts").statusCode())
                .isEqualTo(403);
        assertThat(Lectures.signedIn(HOUSE, "admin").forge("/admin/doubts/1").statusCode())
                .isEqualTo(403);
    }
}
