package org.podium.film.timeline;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void its_end_does_not_belong_to_it() {
        Span span = new Span(ofSeconds(1), ofSeconds(3));

        assertThat(span.contains(ofSeconds(1))).isTrue();
        assertThat(span.contains(ofSeconds(3))).isFalse();
    }

    @Test
    void an_empty_one_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(ofSeconds(2), ofSeconds(2)));
    }
}
