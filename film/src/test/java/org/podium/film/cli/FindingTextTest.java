package org.podium.film.cli;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.podium.film.encode.verify.Finding;
import org.podium.film.timeline.Span;

class FindingTextTest {
    private final FindingText french = new FindingText(Locale.CANADA_FRENCH);
    private final FindingText english = new FindingText(Locale.JAPAN);

    @Test
    void it_speaks_french_to_the_french() {
        assertThat(french.summary(0)).isEqualTo("La vidéo est bonne : rien à signaler.");
        assertThat(french.of(new Finding.SoundOff(ofSeconds(3723), ofMillis(-80))))
                .isEqualTo("Vers 1:02:03.0, le son arrive 80 ms trop tôt.");
    }

    @Test
    void and_english_to_all_others() {
        assertThat(english.summary(2)).isEqualTo("2 things are wrong with the film:");
        assertThat(english.of(new Finding.Black(new Span(ofSeconds(1), ofSeconds(5)))))
                .isEqualTo("From 0:00:01.0 to 0:00:05.0 the picture is black.");
    }
}
