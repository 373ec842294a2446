package org.podium.film.picture.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.film.picture.BoardPainter;
import org.podium.film.picture.classic.ClassicBoard;
import org.podium.film.picture.slide.Pictures;
import org.podium.film.picture.tldraw.TldrawPainter;

/**
 * Recordings made for it, a kind of shape a page or shapes thrown by a generator, beside pictures that BBB's own player shows of them;
 * docs/player-pictures.md tells how they are made.
 */
@Tag("film")
class EveryKindTest {
    private static final Path PLAYER = Path.of("src/test/resources/player");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classic",
                "classic-random",
                "first",
                "first-random",
                "first-zoomed",
                "second",
                "second-nested",
                "second-random",
                "second-zoomed"
            })
    void every_kind_of_shape_looks_as_in_the_player(String name) throws Exception {
        Path folder = PLAYER.resolve(name);

        List<Comparison.Row> rows = Comparison.of(
                "every-" + name, folder.resolve("recording"), folder.resolve("pictures"), EveryKindTest::painters);

        assertThat(rows)
                .hasSameSizeAs(Files.readAllLines(folder.resolve("pages.txt")))
                .allSatisfy(row -> assertThat(row.ssim()).isGreaterThan(0.98));
    }

    private static Map<String, BoardPainter> painters(Pictures pictures) {
        TldrawPainter tldraw = new TldrawPainter();
        return Map.of("classic", new ClassicBoard(pictures), "v1", tldraw, "v2", tldraw);
    }
}
