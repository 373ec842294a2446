package org.podium.server.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.identity.IdentityHouse;
import org.podium.server.identity.assign.OwnerMatching;
import org.podium.server.identity.directory.DirectoryImport;
import org.podium.server.identity.person.People;
import org.podium.server.identity.privacy.Privacy;
import org.podium.server.web.Browser;

@Tag("database")
class PersonPageTest {
    @Test
    void what_is_known_is_shown_given_as_a_file_and_erased_and_old_names_of_strangers_go() {
        try (House house = House.serving(Map.of("podium.demo", "true", "podium.tasks.heavy", "0"))) {
            Lectures lectures = new Lectures(house);
            house.room(DirectoryImport.class)
                    .all("ldap", taker -> taker.accept(IdentityHouse.entry("zoe", "Zoé", "Quintrec")));
            lectures.held("Pod", "zoe", "Zoé Quintrec");
            lectures.held("Pod", "unknown", "Yann Étranger");
            house.room(OwnerMatching.class).matchAll();
            String person = "/admin/people/"
                    + house.room(People.class).byUserName("zoe").orElseThrow().id();
            Browser admin = Lectures.signedIn(house, "admin");

            assertThat(admin.get("/admin/people?q=quintrec").body()).contains(person);
            assertThat(admin.get(person).body()).contains("zoe@univ.fr", "Réunions animées");
            var file = admin.get(person + "/export");
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("attachment");
            assertThat(file.body()).contains("\"user_id\":\"zoe\"", "zoe@univ.fr");
            assertThat(Lectures.signedIn(house, "mdupont")
                            .get(person + "/export")
                            .statusCode())
                    .isEqualTo(403);

            assertThat(admin.post(person + "/erase", Map.of("sure", "zo")).body())
                    .contains("Rien n’est effacé");
            assertThat(admin.post(person + "/erase", Map.of("sure", "zoe")).body())
                    .contains("Cette personne est effacée")
                    .doesNotContain("Quintrec", "zoe@univ.fr");
            assertThat(names(house)).containsExactly("Yann Étranger");

            house.sql()
                    .sql("UPDATE moderator SET last_seen = now() - interval '59 days'")
                    .update();
            assertThat(house.room(Privacy.class).forgetOldNames()).isZero();
            house.sql()
                    .sql("UPDATE moderator SET last_seen = now() - interval '61 days'")
                    .update();
            assertThat(house.room(Privacy.class).forgetOldNames()).isOne();
            assertThat(names(house)).isEmpty();
        }
    }

    private static List<String> names(House house) {
        return house.sql()
                .sql("SELECT full_name FROM moderator")
                .query(String.class)
                .list();
    }
}
