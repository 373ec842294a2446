package org.podium.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.person.People;
import org.podium.server.identity.person.Role;
import org.springframework.security.crypto.password.PasswordEncoder;

@Tag("database")
class PersonAndPasswordTest {
    private static final House HOUSE = House.serving(Map.of("podium.demo", "true", "podium.tasks.heavy", "0"));
    private static final String SIGNED_IN = "data-testid=\"me\"";
    private static final String OLD = "vieux sésame";
    private static final String NEW = "un nouveau sésame";
    private static int people;

    private String name = "";
    private PersonId person = new PersonId(0);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void somebody() {
        name = "zoe" + ++people;
        person = HOUSE.room(People.class)
                .addLocal(
                        name,
                        "Zoé Lefèvre " + people,
                        Objects.requireNonNull(HOUSE.room(PasswordEncoder.class).encode(OLD)),
                        Set.of(Role.TEACHER));
    }

    @Test
    void nobody_but_an_administrator_sees_or_erases_people() {
        Browser other = signedIn("mdupont", "podium");

        assertThat(other.get("/admin/people/" + person).statusCode()).isEqualTo(403);
        assertThat(other.get("/admin/people/" + person + "/export").statusCode())
                .isEqualTo(403);
        assertThat(other.post("/admin/people/" + person + "/erase", Map.of("sure", name))
                        .statusCode())
                .isEqualTo(403);
        assertThat(signedIn("admin", "podium").get("/admin/people/999999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void erasing_takes_the_name_typed_and_ends_the_sessions_of_the_erased() {
        Browser zoe = signedIn(name, OLD);
        Browser admin = signedIn("admin", "podium");
        String erase = "/admin/people/" + person + "/erase";

        assertThat(admin.post(erase, Map.of("sure", "zoe")).body()).contains("Rien n’est effacé");
        assertThat(zoe.get("/sessions").body()).contains(SIGNED_IN);
        assertThat(admin.post(erase, Map.of("sure", name)).body())
                .contains("Cette personne est effacée")
                .doesNotContain("Lefèvre");

        assertThat(zoe.get("/sessions").body()).doesNotContain(SIGNED_IN);
        assertThat(signedIn(name, OLD).get("/sessions").body()).doesNotContain(SIGNED_IN);
        assertThat(admin.get("/admin/people?q=" + name).body()).contains("Rien à montrer");
        assertThat(HOUSE.sql()
                        .sql("SELECT count(*) FROM audit WHERE action = 'person.erase' AND subject = ?")
                        .param("person:" + person)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_new_password_ends_the_other_sessions_and_opens_from_then_on() {
        Browser desk = signedIn(name, OLD);
        Browser phone = signedIn(name, OLD);
        assertThat(desk.get("/sessions").body()).contains("/account/password");

        assertThat(change(desk, OLD, NEW, NEW)).contains("Le mot de passe est changé");

        assertThat(desk.get("/sessions").body()).contains(SIGNED_IN);
        assertThat(phone.get("/sessions").body()).doesNotContain(SIGNED_IN);
        assertThat(signedIn(name, OLD).get("/sessions").body()).doesNotContain(SIGNED_IN);
        assertThat(signedIn(name, NEW).get("/sessions").body()).contains(SIGNED_IN);
        assertThat(change(desk, NEW, OLD, OLD)).contains("Le mot de passe est changé");
        assertThat(audited()).isEqualTo(2);
    }

    @Test
    void a_password_that_is_short_or_mistyped_or_the_same_changes_nothing() {
        Browser desk = signedIn(name, OLD);

        assertThat(change(desk, OLD, "court", "court")).contains("trop court");
        assertThat(change(desk, OLD, "é".repeat(37), "é".repeat(37))).contains("trop long");
        assertThat(change(desk, OLD, NEW, NEW + "!")).contains("diffèrent");
        assertThat(change(desk, OLD, OLD, OLD)).contains("ni l’actuel");

        assertThat(signedIn(name, OLD).get("/sessions").body()).contains(SIGNED_IN);
        assertThat(audited()).isZero();
    }

    @Test
    void nobody_changes_the_passwords_that_the_sign_in_page_of_a_demo_tells() {
        Browser visitor = signedIn("jmartin", "podium");

        assertThat(visitor.get("/account/password").body())
                .contains("Ce compte est celui de la démonstration")
                .doesNotContain("id=\"wanted\"");
        change(visitor, "podium", NEW, NEW);

        assertThat(signedIn("jmartin", "podium").get("/sessions").body()).contains(SIGNED_IN);
    }

    @Test
    void whoever_found_an_open_session_does_not_guess_its_password() {
        Browser desk = signedIn(name, OLD);

        for (int guess = 1; guess <= 5; guess++) {
            assertThat(change(desk, "essai numéro " + guess, NEW, NEW)).contains("pas le bon");
        }
        assertThat(HOUSE.sql()
                        .sql("SELECT count(*) FROM audit WHERE action = 'account.password-refused' AND subject = ?")
                        .param("person:" + person)
                        .query(Long.class)
                        .single())
                .isEqualTo(5);

        assertThat(change(desk, OLD, NEW, NEW)).contains("Trop d’essais");
        assertThat(audited()).isZero();
    }

    private static String change(Browser browser, String current, String wanted, String again) {
        return browser.post("/account/password", Map.of("current", current, "wanted", wanted, "again", again))
                .body();
    }

    private long audited() {
        return HOUSE.sql()
                .sql("SELECT count(*) FROM audit WHERE action = 'account.password' AND subject = ?")
                .param("person:" + person)
                .query(Long.class)
                .single();
    }

    private static Browser signedIn(String userName, String password) {
        return Browser.signedIn(HOUSE.address(), userName, password);
    }
}
