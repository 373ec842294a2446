package org.podium.film.encode.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.podium.film.timeline.Span;

class HolesTest {
    private static final float QUIET = 0.0005f;

    /** A minute of something like speech: syllables with dips between them. */
    private static float[] speech() {
        Random random = new Random(3);
        float[] steps = new float[15_000];
        for (int i = 0; i < steps.length; i++) {
            double syllable = 0.15 + 0.85 * Math.pow(Math.sin(i * Math.PI / 55), 2);
            steps[i] = (float) (0.1 * syllable * (0.8 + 0.4 * random.nextDouble()));
        }
        return steps;
    }

    @Test
    void twenty_milliseconds_of_silence_within_a_word_are_told_with_their_time() {
        float[] wanted = speech();
        float[] film = wanted.clone();
        int loud = 7 * 55 + 27 + 1000 - 1000 % 55;
        Arrays.fill(film, loud, loud + 5, 0.0004f);

        assertThat(Holes.in(film, wanted, QUIET))
                .containsExactly(new Span(Duration.ofMillis(loud * 4L), Duration.ofMillis(loud * 4L + 20)));
    }

    @Test
    void a_film_that_sounds_as_the_recording_has_none() {
        float[] wanted = speech();
        Arrays.fill(wanted, 3000, 3008, 0.0001f);
        Arrays.fill(wanted, 5000, 5400, 0.0001f);
        float[] film = new float[wanted.length];
        for (int i = 5; i < film.length; i++) {
            film[i] = wanted[i - 5] * 0.9f;
        }

        assertThat(Holes.in(film, wanted, QUIET)).isEmpty();
    }
}
