package org.podium.film.encode.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;

class DiskSpaceTest {
    @Test
    void twice_the_expected_size_must_be_free() {
        assertThatCode(() -> DiskSpace.demand(50_000_000, 100_000_000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DiskSpace.demand(50_000_000, 99_000_000))
                .isInstanceOfSatisfying(
                        FilmFailure.class,
                        failure -> assertThat(failure.scope()).isEqualTo(FailureScope.THIS_WORKER))
                .hasMessageContaining("about 50 MB")
                .hasMessageContaining("99 MB are free");
    }
}
