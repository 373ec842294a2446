package org.podium.film.picture.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.film.picture.tldraw.TldrawPainter;

@Tag("film")
class TldrawFidelityTest {
    @ParameterizedTest
    @ValueSource(strings = {"tldraw1", "tldraw2"})
    void a_tldraw_recording_looks_as_in_the_player(String recording) throws Exception {
        TldrawPainter painter = new TldrawPainter();
        List<Comparison.Row> rows = Comparison.of(recording, _ -> Map.of("v1", painter, "v2", painter));

        assertThat(rows)
                .hasSizeGreaterThan(4)
                .allSatisfy(row -> assertThat(row.ssim()).isGreaterThan(0.97));
    }
}
