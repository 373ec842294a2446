package org.podium.film.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.RecordingIssue.Kind;

class IssueTextTest {
    private final IssueText french = new IssueText(Locale.CANADA_FRENCH);
    private final IssueText english = new IssueText(Locale.JAPAN);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void there_are_words_for_each_in_both_languages(Kind kind) {
        RecordingIssue missing = new RecordingIssue(kind, "x.svg", 3);

        assertThat(french.of(missing))
                .endsWith(".")
                .doesNotContain("{", "choice")
                .isNotEqualTo(english.of(missing));
        assertThat(english.of(missing)).endsWith(".").doesNotContain("{", "choice");
    }

    @Test
    void one_and_many_differ() {
        assertThat(french.of(new RecordingIssue(Kind.ZOOM_WITHOUT_PLACE))).isEqualTo("Un zoom illisible a été ignoré.");
        assertThat(french.of(new RecordingIssue(Kind.ZOOM_WITHOUT_PLACE, "", 2)))
                .isEqualTo("2 zooms illisibles ont été ignorés.");
        assertThat(english.of(new RecordingIssue(Kind.SLIDE_PICTURE, "slide-9.png")))
                .isEqualTo("The picture of a slide is missing: slide-9.png.");
    }
}
