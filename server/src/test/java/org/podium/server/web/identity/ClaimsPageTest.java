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
import org.podium.server.identity.PersonId;
import org.podium.server.identity.assign.OwnerMatching;
import org.podium.server.identity.claim.Actor;
import org.podium.server.identity.claim.Claims;
import org.podium.server.identity.claim.Ownership;
import org.podium.server.identity.person.People;
import org.podium.server.recording.RecordingId;
import org.podium.server.web.Browser;

@Tag("database")
class ClaimsPageTest {
    private static final House HOUSE = House.serving(Map.of(
            "podium.demo", "true",
            "podium.tasks.heavy", "0",
            "podium.tasks.poll", "1h",
            "podium.identity.every", "1h",
            "podium.notice.administrators[0]", "chef@univ.fr"));

    private static final Pattern UNDO = Pattern.compile("action=\"(/recordings/[0-9]+/owners/undo/[0-9]+)\"");

    private final Lectures lectures = new Lectures(HOUSE);
    private RecordingId algebra = new RecordingId(0);
    private String record = "";

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void jean_moderated() {
        lectures.clear();
        HOUSE.sql()
                .sql("UPDATE person SET email = user_name || '@univ.fr' WHERE source = 'local'")
                .update();
        algebra = lectures.held("Pod", "jmartin", "Jean Martin");
        record = lectures.recordId();
        HOUSE.room(OwnerMatching.class).matchAll();
        assertThat(owners()).containsExactly(person("jmartin"));
    }

    private Map<String, String> asking(String words) {
        return Map.of("words", words, "link", "https://bbb/playback/" + record);
    }

    @Test
    void a_number_alone_is_no_request_and_tells_nothing() {
        Browser marie = Lectures.signedIn(HOUSE, "mdupont");
        for (String number : List.of(algebra.toString(), "999999999")) {
            for (Map<String, String> words : List.of(
                    Map.of("words", "à moi"),
                    Map.of("words", "à moi", "link", "0".repeat(40) + "-1700000000000"),
                    Map.of("words", "à moi", "room", "Alg", "day", "2026-11-23"))) {
                assertThat(marie.post("/claims/" + number, words).body())
                        .contains("Podium ne connaît aucun enregistrement de ce lien");
            }
        }

        assertThat(HOUSE.sql()
                        .sql("SELECT count(*) FROM claim WHERE state = 'REQUESTED'")
                        .query(Long.class)
                        .single())
                .isZero();
        String form = marie.get("/claims?room=salle-12&day=2026-11-23").body();
        assertThat(form).contains("name=\"room\" value=\"salle-12\"", "name=\"day\" value=\"2026-11-23\"");
        assertThat(marie.post("/claims/" + algebra, Map.of("words", "à moi", "room", "salle-12", "day", "2026-11-23"))
                        .body())
                .contains("Votre demande est transmise");
    }

    @Test
    void an_owner_by_name_alone_is_offered_only_what_would_be_done() {
        HOUSE.sql().sql("UPDATE claim SET certainty = 'NAME'").update();
        HOUSE.room(Ownership.class)
                .confirm(algebra, new PersonId(person("mdupont")), new Actor(new PersonId(person("admin")), true));
        Browser jean = Lectures.signedIn(HOUSE, "jmartin");

        String page = jean.get("/recordings/" + algebra + "/owners").body();

        String marie = page.substring(page.indexOf("owner-mdupont"));
        marie = marie.substring(0, marie.indexOf("</li>"));
        assertThat(marie).doesNotContain("<button", "<summary");
        assertThat(page.substring(page.indexOf("owner-jmartin"))).contains("data-testid=\"revoke\"");
    }

    private static long person(String userName) {
        return HOUSE.room(People.class).byUserName(userName).orElseThrow().id().value();
    }

    private List<Long> owners() {
        return HOUSE.sql()
                .sql("SELECT person FROM owner WHERE recording = ? ORDER BY rank DESC, person")
                .param(algebra.value())
                .query(Long.class)
                .list();
    }

    private static List<String> mails() {
        return HOUSE.sql()
                .sql("SELECT recipients[1] || ': ' || subject FROM mail ORDER BY created_at, recipients")
                .query(String.class)
                .list();
    }

    private String owners(String userName, String rest) {
        if (userName.isEmpty()) {
            return "/recordings/" + algebra + "/owners";
        }
        return "/recordings/" + algebra + "/owners/" + person(userName) + rest;
    }

    @Test
    void a_teacher_asks_by_link_sees_only_that_it_exists_and_the_co_moderator_confirms() {
        Browser marie = Lectures.signedIn(HOUSE, "mdupont");
        assertThat(marie.get("/sessions").body()).contains("/claims", "Il manque une session");
        String page = marie.get("/claims?link=https%3A%2F%2Fbbb%2Fplayback%2F2.3%2F" + lectures.recordId())
                .body();
        assertThat(page)
                .contains("Un enregistrement existe", "D’autres personnes ont animé")
                .doesNotContain("Algèbre", "Jean Martin");

        assertThat(marie.post("/claims/" + algebra, asking("Nous étions deux <b>"))
                        .body())
                .contains("Votre demande est transmise", "pas encore décidé");
        assertThat(owners()).hasSize(1);
        assertThat(mails())
                .containsExactly(
                        "chef@univ.fr: Marie Dupont demande l’enregistrement «\u00a0Algèbre\u00a0»",
                        "jmartin@univ.fr: Marie Dupont demande l’enregistrement «\u00a0Algèbre\u00a0»");
        marie.post(owners("mdupont", ""), Map.of("wish", "CONFIRM"));
        assertThat(owners()).hasSize(1);

        Browser jean = Lectures.signedIn(HOUSE, "jmartin");
        assertThat(jean.get("/claims").body()).contains("À vous de décider", "Nous étions deux &lt;b&gt;");
        assertThat(jean.post(owners("mdupont", ""), Map.of("wish", "CONFIRM", "from", "requests"))
                        .body())
                .contains("C’est confirmé");

        assertThat(owners()).containsExactlyInAnyOrder(person("jmartin"), person("mdupont"));
        assertThat(mails()).contains("mdupont@univ.fr: L’enregistrement «\u00a0Algèbre\u00a0» est à vous");
        assertThat(marie.get("/sessions").body()).contains("Algèbre", "Confirmé par Jean Martin");
        assertThat(marie.get(owners("", "")).body()).contains("Confirmé par Jean Martin");
        assertThat(Lectures.signedIn(HOUSE, "admin").get("/admin/audit").body())
                .contains("claim.request", "claim.confirm", "Jean Martin", "Nous étions deux &lt;b&gt;");
    }

    @Test
    void by_room_and_day_the_whole_name_is_needed() {
        Browser marie = Lectures.signedIn(HOUSE, "mdupont");

        assertThat(marie.get("/claims?room=alg%C3%A8bre&day=2026-11-23").body())
                .contains("Un enregistrement existe\u00a0: lundi 23 novembre 2026, 10:00");
        assertThat(marie.get("/claims?room=salle-12&day=2026-11-23").body()).contains("Un enregistrement existe");
        for (String miss : List.of("room=Alg&day=2026-11-23", "room=salle-12&day=2026-11-24", "room=%25&day=x")) {
            assertThat(marie.get("/claims?" + miss).body())
                    .contains("data-testid=\"not-found\"")
                    .doesNotContain("Un enregistrement existe");
        }
    }

    @Test
    void the_reasons_are_told_and_a_stranger_sees_no_page() {
        String page = Lectures.signedIn(HOUSE, "jmartin")
                .get("/recordings/" + algebra + "/owners")
                .body();

        assertThat(page).contains("A animé la réunion\u00a0: Pod, identifiant jmartin, 23 nov. 2026 10:00");
        assertThat(Lectures.signedIn(HOUSE, "jmartin")
                        .get("/recordings/" + algebra + "/owners?lang=en")
                        .body())
                .contains("Joined as moderator: Pod, user jmartin, 23 Nov 2026 10:00");
        assertThat(Lectures.signedIn(HOUSE, "mdupont")
                        .get("/recordings/" + algebra + "/owners")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_owner_hands_over_and_a_stranger_decides_nothing() {
        Browser marie = Lectures.signedIn(HOUSE, "mdupont");
        marie.post(owners("jmartin", "/successor"), Map.of("to", "mdupont"));
        marie.post(owners("jmartin", ""), Map.of("wish", "REJECT"));
        assertThat(owners()).containsExactly(person("jmartin"));

        Browser jean = Lectures.signedIn(HOUSE, "jmartin");
        assertThat(jean.post(owners("jmartin", "/successor"), Map.of("to", "no-such-user"))
                        .body())
                .contains("Personne n’a l’identifiant");
        jean.post(owners("jmartin", "/successor"), Map.of("to", "mdupont"));
        assertThat(owners()).containsExactly(person("mdupont"));
        assertThat(marie.get("/recordings/" + algebra + "/owners").body()).contains("Transmis");

        Browser admin = Lectures.signedIn(HOUSE, "admin");
        assertThat(admin.post(owners("mdupont", ""), Map.of("wish", "REJECT")).body())
                .contains("C’est retiré");
        assertThat(owners()).isEmpty();
        assertThat(mails()).contains("mdupont@univ.fr: L’enregistrement «\u00a0Algèbre\u00a0» n’est plus à vous");
    }

    @Test
    void who_may_not_hand_over_learns_of_no_name_whether_it_is_somebodys() {
        Browser marie = Lectures.signedIn(HOUSE, "mdupont");
        String known = marie.post(owners("jmartin", "/successor"), Map.of("to", "admin"))
                .body();
        String unknown = marie.post(owners("jmartin", "/successor"), Map.of("to", "no-such-user"))
                .body();

        assertThat(known).contains("Vous ne pouvez pas en décider");
        assertThat(unknown).contains("Vous ne pouvez pas en décider").doesNotContain("no-such-user");
    }

    @Test
    void a_number_that_is_nobody_is_refused_in_words_and_only_to_an_administrator() {
        String nobody = "/recordings/" + algebra + "/owners/999999999";

        assertThat(Lectures.signedIn(HOUSE, "admin")
                        .post(nobody, Map.of("wish", "CONFIRM"))
                        .body())
                .contains("Podium ne connaît pas cette personne");
        assertThat(Lectures.signedIn(HOUSE, "mdupont")
                        .post(nobody, Map.of("wish", "CONFIRM"))
                        .body())
                .doesNotContain("ne connaît pas");
        assertThat(owners()).containsExactly(person("jmartin"));
    }

    @Test
    void an_administrator_refuses_and_the_same_request_is_not_made_again() {
        Browser marie = Lectures.signedIn(HOUSE, "mdupont");
        marie.post("/claims/" + algebra, asking("à moi"));
        Browser admin = Lectures.signedIn(HOUSE, "admin");
        assertThat(admin.get("/admin/claims").body()).contains("Marie Dupont (mdupont)", "Jean Martin", "à moi");

        assertThat(admin.post(owners("mdupont", ""), Map.of("wish", "REJECT", "from", "requests"))
                        .body())
                .contains("Personne ne demande");

        assertThat(marie.post("/claims/" + algebra, asking("à moi !")).body()).contains("déjà été refusée");
        assertThat(owners()).containsExactly(person("jmartin"));
    }

    @Test
    void each_is_written_to_in_the_language_they_read() {
        Browser marie = Lectures.signedIn(HOUSE, "mdupont");
        marie.get("/claims?lang=en");
        marie.post("/claims/" + algebra, asking("mine"));
        Browser jean = Lectures.signedIn(HOUSE, "jmartin");
        jean.post(owners("mdupont", ""), Map.of("wish", "CONFIRM"));
        marie.get("/claims?lang=fr");

        assertThat(mails())
                .contains(
                        "jmartin@univ.fr: Marie Dupont demande l’enregistrement «\u00a0Algèbre\u00a0»",
                        "mdupont@univ.fr: The recording “Algèbre” is yours");
    }

    @Test
    void nobody_floods_those_who_decide() {
        Browser marie = Lectures.signedIn(HOUSE, "mdupont");
        for (int time = 0; time < 5; time++) {
            RecordingId other = lectures.held("Pod", "jmartin", "Jean Martin");
            marie.post("/claims/" + other, Map.of("words", "à moi", "link", lectures.recordId()));
        }

        assertThat(marie.post("/claims/" + algebra, asking("à moi")).body()).contains("plusieurs demandes en attente");
        assertThat(HOUSE.sql()
                        .sql("SELECT count(*) FROM claim WHERE state = 'REQUESTED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    /** Follows the button that takes back what the page tells of. */
    private static String undo(Browser browser, String page) {
        Matcher button = UNDO.matcher(page);
        assertThat(button.find()).isTrue();
        return browser.post(button.group(1), Map.of()).body();
    }

    @Test
    void the_last_owner_keeps_the_recording_and_another_who_lets_go_is_asked_first_and_may_think_better_of_it() {
        Browser jean = Lectures.signedIn(HOUSE, "jmartin");
        assertThat(jean.get(owners("", "")).body()).contains("last-owner").doesNotContain("data-testid=\"leave\"");
        jean.post(owners("jmartin", ""), Map.of("wish", "REJECT"));
        assertThat(owners()).containsExactly(person("jmartin"));

        Browser admin = Lectures.signedIn(HOUSE, "admin");
        admin.post(owners("", ""), Map.of("to", "mdupont"));
        assertThat(owners()).containsExactly(person("jmartin"), person("mdupont"));
        assertThat(jean.get(owners("", "")).body())
                .contains("data-testid=\"leave\"", "Vous ne verrez plus cet enregistrement");

        String left = jean.post(owners("jmartin", ""), Map.of("wish", "REJECT")).body();
        assertThat(owners()).containsExactly(person("mdupont"));
        assertThat(jean.get("/claims?link=" + record).body()).contains("vous l’avez laissé ou transmis");
        undo(jean, left);
        assertThat(owners()).containsExactly(person("jmartin"), person("mdupont"));
        assertThat(jean.get("/sessions").body()).contains("Algèbre");
    }

    @Test
    void what_leaving_one_recording_taught_takes_no_other() {
        RecordingId other = lectures.held("Pod", "jmartin", "Jean Martin");
        HOUSE.room(OwnerMatching.class).matchAll();
        Actor admin = new Actor(new PersonId(person("admin")), true);
        HOUSE.room(Ownership.class).confirm(algebra, new PersonId(person("mdupont")), admin);

        Lectures.signedIn(HOUSE, "jmartin").post(owners("jmartin", ""), Map.of("wish", "REJECT"));
        HOUSE.room(OwnerMatching.class).matchAll();

        assertThat(owners()).containsExactly(person("mdupont"));
        assertThat(HOUSE.room(Ownership.class).claims(other).owners()).containsExactly(new PersonId(person("jmartin")));
    }

    @Test
    void each_decision_is_taken_back_by_an_administrator_with_all_that_it_taught_and_stands_in_the_log() {
        Browser admin = Lectures.signedIn(HOUSE, "admin");
        Browser jean = Lectures.signedIn(HOUSE, "jmartin");
        Ownership ownership = HOUSE.room(Ownership.class);
        Claims before = ownership.claims(algebra);

        String taken =
                admin.post(owners("jmartin", ""), Map.of("wish", "REJECT")).body();
        assertThat(owners()).isEmpty();
        assertThat(jean.get("/claims?link=" + record).body()).contains("Il a été décidé qu’il n’est pas à vous");
        assertThat(taken).contains("Redonner à cette personne");
        assertThat(undo(admin, taken)).contains("La décision est annulée");
        assertThat(ownership.claims(algebra)).isEqualTo(before);
        HOUSE.room(OwnerMatching.class).matchAll();
        assertThat(owners()).containsExactly(person("jmartin"));

        String given = jean.post(owners("jmartin", "/successor"), Map.of("to", "mdupont"))
                .body();
        assertThat(owners()).containsExactly(person("mdupont"));
        assertThat(Lectures.signedIn(HOUSE, "mdupont").get(owners("", "")).body())
                .as("whoever was given it takes back no other's decision")
                .doesNotContain("data-testid=\"decisions\"");
        undo(jean, given);
        assertThat(ownership.claims(algebra)).isEqualTo(before);
        assertThat(admin.get("/admin/audit").body()).contains("claim.undo");
        assertThat(mails())
                .contains("jmartin@univ.fr: La décision sur l’enregistrement «\u00a0Algèbre\u00a0» est annulée");
    }

    @Test
    void what_others_rely_on_by_now_is_not_taken_back_by_its_maker() {
        Browser jean = Lectures.signedIn(HOUSE, "jmartin");
        String given = jean.post(owners("jmartin", "/successor"), Map.of("to", "mdupont"))
                .body();
        HOUSE.sql()
                .sql("UPDATE claim_decision SET at = at - interval '2 hours'")
                .update();

        assertThat(undo(jean, given)).contains("ne s’annule plus");
        assertThat(owners()).containsExactly(person("mdupont"));

        Browser admin = Lectures.signedIn(HOUSE, "admin");
        String page = admin.get(owners("", "")).body();
        assertThat(page).contains("Jean Martin a transmis la part de Jean Martin");
        undo(admin, page);
        assertThat(owners()).containsExactly(person("jmartin"));
    }
}
