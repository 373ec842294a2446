package org.podium.server.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.podium.server.House;
import org.podium.server.Seed;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.assign.OwnerMatching;
import org.podium.server.platform.audit.Audit;
import org.podium.server.recording.Recording;
import org.podium.server.recording.Recordings;
import org.podium.server.web.Browser;

/** Every field in which something is looked for finds words in any order, whatever their accents and capitals. */
@Tag("database")
class SearchTest {
    private static final House HOUSE = House.serving(Map.of("podium.demo", "true", "podium.tasks.heavy", "0"));

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeAll
    static void a_teacher_with_accents() {
        Lectures lectures = new Lectures(HOUSE);
        lectures.clear();
        PersonId helene = HOUSE.seed().person("hlefevre", "Hélène Le Fèvre");
        HOUSE.seed().recording("Mécanique d’Hélène : 100 % d’œuvres", "published");
        lectures.held("Moodle", "4711", "Hélène Inconnue");
        HOUSE.room(OwnerMatching.class).matchAll();
        HOUSE.room(Audit.class).note("person:" + helene.value(), "library.watch", "video:1", "salle Pièce_7");
    }

    @ParameterizedTest
    @CsvSource({
        "/admin/people, helene, Hélène Le Fèvre",
        "/admin/people, FEVRE helene, Hélène Le Fèvre",
        "/admin/people, helene hlef, Hélène Le Fèvre",
        "/admin/audit, helene, Hélène Le Fèvre",
        "/admin/audit, piece_7 hélene, salle Pièce_7",
        "/admin/doubts, helene, Hélène Inconnue",
        "/admin/doubts, algebre 4711 INCONNUE, Hélène Inconnue",
        "/admin/recordings, 100 % oeuvres mecanique, 100 % d’œuvres",
    })
    void an_administrator_finds_words_without_accents_and_in_any_order(String page, String words, String found) {
        Browser admin = Lectures.signedIn(HOUSE, "admin");

        assertThat(admin.get(page + "?q=" + encoded(words)).body()).contains(found);
        assertThat(admin.get(page + "?q=" + encoded(words + " helena")).body()).doesNotContain(found);
        assertThat(admin.get(page + "?q=" + encoded("h%l")).body()).doesNotContain(found);
        assertThat(admin.get(page + "?q=" + encoded("  ")).body()).contains(found);
    }

    @Test
    void whoever_asks_for_a_recording_may_write_its_whole_name_without_accents_but_no_part_of_it() {
        Browser marie = Lectures.signedIn(HOUSE, "mdupont");
        String day = "&day=" + Seed.MONDAY.toString().substring(0, 10);

        assertThat(asked(marie, "mecanique D’HELENE : 100 % d’oeuvres", day)).contains("data-testid=\"found-");
        assertThat(asked(marie, "mecanique", day)).doesNotContain("data-testid=\"found-");
        assertThat(asked(marie, "%", day)).doesNotContain("data-testid=\"found-");
    }

    private static String asked(Browser who, String room, String day) {
        String page = who.get("/claims?room=" + encoded(room) + day).body();
        return page.replaceAll("(?s).*<main", "<main");
    }

    @Test
    void recordings_are_found_by_words_or_by_their_whole_id() {
        Recordings recordings = HOUSE.room(Recordings.class);
        String id = recordings.search("helene", 0, 2).getFirst().recordId();

        assertThat(names(recordings.search("OEUVRES helene", 0, 9)))
                .containsExactly("Mécanique d’Hélène : 100 % d’œuvres");
        assertThat(recordings.search(id, 0, 9)).hasSize(1);
        assertThat(recordings.search(id.substring(1), 0, 9)).isEmpty();
        assertThat(recordings.search("", 0, 9)).hasSize(2);
        assertThat(recordings.search("m_canique", 0, 9)).isEmpty();
    }

    private static List<String> names(List<Recording> found) {
        return found.stream().map(Recording::name).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
