package org.podium.film.picture.tldraw.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SeededRandomTest {
    @Test
    void a_seed_gives_the_numbers_of_the_second_generation() {
        SeededRandom random = SeededRandom.wholes("shape:abc");

        assertThat(random.next()).isCloseTo(0.276135, within(1e-6));
        assertThat(random.next()).isCloseTo(0.465353, within(1e-6));
        assertThat(random.next()).isCloseTo(0.995185, within(1e-6));
        assertThat(random.next()).isCloseTo(-0.489197, within(1e-6));
    }

    @Test
    void the_first_generation_has_half_of_them() {
        SeededRandom random = SeededRandom.halves("00000003-0000-4000-8000-00000000bbbb");

        assertThat(random.next()).isCloseTo(-0.2273845, within(1e-6));
        assertThat(random.next()).isCloseTo(0.0289973, within(1e-6));
    }
}
