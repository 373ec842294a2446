package org.podium.film.picture.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.film.WholeRecordings;
import org.podium.film.cli.Program;
import org.podium.film.encode.av.Sight;

/** The whole way: what a viewer sees of the encoded film, a shared screen too, beside what BBB's own player shows. */
@Tag("film")
class FilmFidelityTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"classic", "tldraw1", "tldraw2"})
    void the_encoded_film_looks_as_the_player_at_each_moment_and_in_each_colour(String name) throws Exception {
        StringWriter said = new StringWriter();
        int rendered = Program.run(
                new PrintWriter(said),
                "render",
                WholeRecordings.recording(name).toString(),
                "-o",
                folder.toString(),
                "--layout",
                "content",
                "--height",
                "720",
                "--mp4-only");
        assertThat(rendered).as(said.toString()).isZero();

        List<Comparison.Row> rows = new ArrayList<>();
        try (Sight film = Sight.of(folder.resolve("video.mp4"))) {
            for (Path file : Comparison.pngs(WholeRecordings.oracle(name))) {
                Duration moment = Comparison.moment(file);
                BufferedImage player = ImageIO.read(file.toFile());
                BufferedImage ours = film.at(moment);
                rows.add(new Comparison.Row(moment, Ssim.inLeastColour(ours, player)));
                Comparison.keep("film-" + name, file, ours, player);
            }
        }
        Comparison.print("film of " + name + ", the least of three colours", rows);

        assertThat(rows).hasSize(7).allSatisfy(row -> assertThat(row.ssim()).isGreaterThan(0.97));
    }
}
