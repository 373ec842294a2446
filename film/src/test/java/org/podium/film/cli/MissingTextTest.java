package org.podium.film.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.podium.film.timeline.Missing;
import org.podium.film.timeline.Missing.Kind;

class MissingTextTest {
    private final MissingText french = new MissingText(Locale.CANADA_FRENCH);
    private final MissingText english = new MissingText(Locale.JAPAN);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void there_are_words_for_each_in_both_languages(Kind kind) {
        Missing missing = new Missing(kind, "x.svg", 3);

        assertThat(french.of(missing))
                .endsWith(".")
                .doesNotContain("{", "choice")
                .isNotEqualTo(english.of(missing));
        assertThat(english.of(missing)).endsWith(".").doesNotContain("{", "choice");
    }

    @Test
    void one_and_many_differ() {
        assertThat(french.of(new Missing(Kind.ZOOM_WITHOUT_PLACE))).isEqualTo("Un zoom illisible a été ignoré.");
        assertThat(french.of(new Missing(Kind.ZOOM_WITHOUT_PLACE, "", 2)))
                .isEqualTo("2 zooms illisibles ont été ignorés.");
        assertThat(english.of(new Missing(Kind.SLIDE_PICTURE, "slide-9.png")))
                .isEqualTo("The picture of a slide is missing: slide-9.png.");
    }
}
