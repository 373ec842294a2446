package org.podium.server.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.podium.bbb.trouble.Trouble;
import org.podium.server.platform.WebSettings;

class WordsTest {
    @Test
    void both_languages_have_the_same_words() {
        assertThat(ResourceBundle.getBundle("notice", Locale.ENGLISH).keySet())
                .isEqualTo(ResourceBundle.getBundle("notice", Locale.ROOT).keySet());
    }

    @Test
    void every_trouble_on_the_wire_can_be_told_with_what_to_do() {
        var words = new IncidentWords(new WebSettings("127.0.0.1", List.of(), ZoneId.of("Europe/Paris")));
        List<String> kinds = Arrays.stream(Trouble.class.getPermittedSubclasses())
                .map(type -> "server." + type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1"))
                .map(kind -> kind.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(kinds).hasSizeGreaterThan(10).allSatisfy(kind -> {
            var finding = new Finding(kind, "server:paris", List.of("paris", "getMeetings", "why"));
            assertThat(words.what(finding, Locale.FRENCH)).contains("paris").doesNotContain("''");
            assertThat(words.advice(finding, Locale.ENGLISH)).endsWith(".");
        });
    }

    @Test
    void a_moment_names_its_zone_and_what_is_behind_a_trouble_is_in_the_language_of_the_reader() {
        var words = new IncidentWords(new WebSettings("127.0.0.1", List.of(), ZoneId.of("Europe/Paris")));
        var finding = new Finding("server.timed-out", "server:paris", List.of("paris", "x", "@wire.next-bytes\t15"));

        assertThat(words.moment(Instant.parse("2026-12-01T00:12:00Z"), Locale.FRENCH))
                .contains("01:12 (CET)");
        assertThat(words.moment(Instant.parse("2026-07-01T00:12:00Z"), Locale.ENGLISH))
                .contains("02:12 (CEST)");
        assertThat(words.what(finding, Locale.FRENCH)).contains("plus rien n'est arrivé pendant 15 s");
        assertThat(words.what(finding, Locale.ENGLISH)).contains("nothing more came for 15 s");
        assertThat(words.word("@nobody knows this", Locale.FRENCH)).isEqualTo("nobody knows this");
    }
}
