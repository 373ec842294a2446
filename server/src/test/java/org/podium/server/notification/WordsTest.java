package org.podium.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.podium.bbb.error.BbbError;
import org.podium.server.platform.WebSettings;

class WordsTest {
    @Test
    void both_languages_have_the_same_words() {
        assertThat(ResourceBundle.getBundle("notice", Locale.ENGLISH).keySet())
                .isEqualTo(ResourceBundle.getBundle("notice", Locale.ROOT).keySet());
    }

    @Test
    void every_trouble_on_the_wire_can_be_told_with_what_to_do() {
        var words = words();
        List<String> kinds = Arrays.stream(BbbError.class.getPermittedSubclasses())
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
        var words = words();
        var finding = new Finding("server.timed-out", "server:paris", List.of("paris", "x", "@wire.next-bytes\t15"));

        assertThat(words.moment(Instant.parse("2026-12-01T00:12:00Z"), Locale.FRENCH))
                .contains("01:12 (CET)");
        assertThat(words.moment(Instant.parse("2026-07-01T00:12:00Z"), Locale.ENGLISH))
                .contains("02:12 (CEST)");
        assertThat(words.what(finding, Locale.FRENCH)).contains("plus rien n'est arrivé pendant 15 s");
        assertThat(words.what(finding, Locale.ENGLISH)).contains("nothing more came for 15 s");
        assertThat(words.word(IncidentWords.dayWord(Instant.parse("2026-11-30T23:30:00Z")), Locale.FRENCH))
                .isEqualTo("1 décembre 2026");
        assertThat(words.word(IncidentWords.dayWord(Instant.parse("2026-11-30T23:30:00Z")), Locale.ENGLISH))
                .isEqualTo("1 December 2026");
    }

    @Test
    void what_a_server_says_stands_as_it_is_however_it_looks() {
        var words = words();
        List<String> all = List.of(
                "@nobody knows this",
                "@{0",
                "@",
                "@\t",
                "@day",
                "@day\tx\ty",
                "@day\tgarbage",
                "@day\t",
                "@day\t2026-02-30T00:00:00Z",
                "@day\t+1000000000-12-31T23:59:59Z",
                "@day\t-1000000000-01-01T00:00:00Z",
                "@mail.since\tx\ty",
                "@mail.subject.wrong\tx",
                "'{0}'");
        for (String said : all) {
            assertThat(words.word(said, Locale.FRENCH)).isEqualTo(said);
            assertThat(words.word(said, Locale.ENGLISH)).isEqualTo(said);
            assertThat(words.what(
                            new Finding("server.refused", "server:paris", List.of("paris", "x", said)), Locale.ENGLISH))
                    .contains(said);
        }
    }

    @Test
    void no_sentence_that_is_a_word_of_another_wants_a_number() {
        for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle bundle = ResourceBundle.getBundle("notice", language);
            assertThat(bundle.keySet().stream()
                            .filter(key -> key.matches("(place|reason|role|source|thing|where|wire)\\..*")))
                    .hasSizeGreaterThan(40)
                    .allSatisfy(key -> assertThat(bundle.getString(key)).as(key).doesNotContainPattern("\\{\\d+,"));
        }
    }

    @Test
    void an_incident_of_another_version_is_told_by_its_name_and_stops_no_mail() {
        var finding = new Finding("server.of-old", "server:paris", List.of("paris", "why"));

        assertThat(words().what(finding, Locale.FRENCH)).isEqualTo("server.of-old paris why");
        assertThat(words().advice(finding, Locale.ENGLISH)).isEqualTo("server.of-old.advice paris why");
    }

    private static IncidentWords words() {
        return new IncidentWords(
                new WebSettings("127.0.0.1", List.of(), Duration.ofSeconds(10), ZoneId.of("Europe/Paris")));
    }
}
