package org.podium.server.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.podium.bbb.trouble.Trouble;

class WordsTest {
    @Test
    void both_languages_have_the_same_words() {
        assertThat(ResourceBundle.getBundle("notice", Locale.ENGLISH).keySet())
                .isEqualTo(ResourceBundle.getBundle("notice", Locale.ROOT).keySet());
    }

    @Test
    void every_trouble_on_the_wire_can_be_told_with_what_to_do() {
        var words = new IncidentWords();
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
}
