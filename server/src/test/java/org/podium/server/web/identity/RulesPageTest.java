package org.podium.server.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.identity.assign.OwnerMatching;
import org.podium.server.web.Browser;

@Tag("database")
class RulesPageTest {
    @Test
    void a_rule_shows_whom_it_would_match_and_changes_nothing() {
        try (House house = House.serving(Map.of("podium.demo", "true", "podium.tasks.heavy", "0"))) {
            Lectures lectures = new Lectures(house);
            lectures.held("Campus", "campus:mdupont", "M. D.");
            lectures.held("Campus", "campus:jmartin", "Marie Dupont");
            lectures.held("Pod", "jmartin", "Jean Martin");
            house.room(OwnerMatching.class).matchAll();
            String before = matches(house);
            Browser admin = Lectures.signedIn(house, "admin");

            String page = admin.get("/admin/rules?origin=campus&ids=" + encoded("campus:{username}"))
                    .body();

            assertThat(page)
                    .containsPattern("count-MATCHED\"><strong>1<")
                    .containsPattern("count-OTHER_PERSON\"><strong>1<")
                    .containsPattern("count-SAME\"><strong>0<")
                    .contains("Jean Martin (jmartin)", "Marie Dupont (mdupont)");
            assertThat(matches(house)).isEqualTo(before);
            assertThat(admin.get("/admin/rules?ids=" + encoded("<b>{nonsense}")).body())
                    .contains("An id pattern has exactly one", "&lt;b&gt;{nonsense}");
        }
    }

    private static String matches(House house) {
        return house.sql()
                .sql("SELECT string_agg(x::text, ';' ORDER BY moderator) FROM moderator_match x")
                .query(String.class)
                .single();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
