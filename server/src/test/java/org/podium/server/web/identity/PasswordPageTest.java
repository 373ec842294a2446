package org.podium.server.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.web.Browser;

class PasswordPageTest {
    private static final String FRESH = "quatre mots bien choisis";

    @Test
    void somebody_changes_their_own_password_and_only_with_the_present_one() {
        try (House house = House.serving(Map.of("podium.demo", "true", "podium.tasks.heavy", "0"))) {
            Browser marie = Lectures.signedIn(house, "mdupont");

            assertThat(change(marie, "wrong", FRESH, FRESH)).contains("n’est pas celui-là");
            assertThat(change(marie, "podium", "short", "short")).contains("de 12 à 72");
            assertThat(change(marie, "podium", FRESH, FRESH + ".")).contains("diffèrent");
            assertThat(signsIn(house, FRESH)).isFalse();
            assertThat(change(marie, "podium", FRESH, FRESH)).contains("Votre mot de passe est changé");

            assertThat(signsIn(house, FRESH)).isTrue();
            assertThat(signsIn(house, "podium")).isFalse();
            for (int time = 0; time < 5; time++) {
                change(marie, "guess " + time, FRESH, FRESH);
            }
            assertThat(change(marie, FRESH, "encore " + FRESH, "encore " + FRESH))
                    .contains("Trop d’essais");
        }
    }

    private static String change(Browser browser, String old, String fresh, String again) {
        return browser.post("/password", Map.of("old", old, "fresh", fresh, "again", again))
                .body();
    }

    private static boolean signsIn(House house, String password) {
        Browser browser = new Browser(house.address());
        browser.post("/signin", Map.of("username", "mdupont", "password", password));
        return browser.get("/sessions").body().contains("data-testid=\"me\"");
    }
}
