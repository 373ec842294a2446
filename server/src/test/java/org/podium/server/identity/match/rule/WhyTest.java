package org.podium.server.identity.match.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.podium.server.identity.match.rule.Why.Reason;

class WhyTest {
    @ParameterizedTest
    @EnumSource
    void each_reason_has_a_sentence_of_its_own_in_both_languages_with_the_same_details(Reason reason) {
        Why why = Why.of(reason, "{0}", "{1}");

        String french = why.in(Locale.FRENCH);
        String english = why.in(Locale.UK);

        assertThat(french).isNotEqualTo(english);
        assertThat(details(french)).isEqualTo(details(english));
    }

    private static String details(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList()
                .toString();
    }
}
