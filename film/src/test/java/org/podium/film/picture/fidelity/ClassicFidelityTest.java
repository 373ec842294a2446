package org.podium.film.picture.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.podium.film.picture.classic.ClassicBoard;

class ClassicFidelityTest {
    @Test
    void a_classic_recording_looks_as_in_the_player() throws Exception {
        List<Comparison.Row> rows = Comparison.of("classic", pictures -> Map.of("classic", new ClassicBoard(pictures)));

        assertThat(rows)
                .hasSizeGreaterThan(4)
                .allSatisfy(row -> assertThat(row.ssim()).isGreaterThan(0.97));
    }
}
