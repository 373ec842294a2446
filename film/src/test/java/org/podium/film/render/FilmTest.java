package org.podium.film.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.plan.Shard;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.layout.Size;

/** What a Java program does that makes films without the command line. */
@Tag("film")
class FilmTest {
    private static final Path RECORDING = Path.of("src/test/resources/recordings/slides-only");
    private static final FilmOrder SMALL =
            FilmOrder.usual().withCanvas(Size.wide(360)).mp4Only();

    @TempDir
    private Path folder;

    @Test
    void a_folder_goes_in_and_a_film_comes_out() throws IOException {
        Film film = Film.of(RECORDING);
        List<RenderListener.Stage> stages = new ArrayList<>();

        Film.Rendered rendered = film.render(SMALL, folder.resolve("film"), new RenderListener() {
            @Override
            public void progress(Stage stage, double done) {
                synchronized (stages) {
                    stages.add(stage);
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });

        assertThat(film.timeline().length()).isPositive();
        assertThat(folder.resolve("film/video.mp4")).isNotEmptyFile();
        assertThat(folder.resolve("film/film.json")).isNotEmptyFile();
        assertThat(rendered.missing()).containsAll(film.missing());
        assertThat(stages)
                .contains(
                        RenderListener.Stage.PREPARING, RenderListener.Stage.ENCODING, RenderListener.Stage.FINISHING);
    }

    @Test
    void shares_made_apart_are_joined() throws IOException {
        Film film = Film.of(RECORDING);
        film.renderShard(SMALL, new Shard(1, 1), folder.resolve("share"), RenderListener.NOBODY);

        film.join(List.of(folder.resolve("share")), folder.resolve("film"), RenderListener.NOBODY);

        assertThat(folder.resolve("film/video.mp4")).isNotEmptyFile();
    }

    @Test
    void single_pictures_are_had_without_a_film() throws IOException {
        var still = Film.of(RECORDING).withHalo(false).stills().at(Duration.ofSeconds(1), Size.wide(360));

        assertThat(still.getWidth()).isEqualTo(640);
        assertThat(still.getHeight()).isEqualTo(360);
    }

    /** The card of a lecture of an evening in France says another day in Auckland. */
    @Test
    void a_card_says_the_date_as_it_is_in_the_zone_that_is_asked_for() throws IOException {
        Film film = Film.of(Path.of("src/test/resources/recordings/no-slides"));
        Size size = Size.wide(360);
        Duration moment = Duration.ofSeconds(1);

        var far = film.speaking(Language.en, ZoneId.of("Pacific/Kiritimati"))
                .stills()
                .at(moment, size);
        var farther = film.speaking(Language.en, ZoneId.of("Pacific/Pago_Pago"))
                .stills()
                .at(moment, size);

        assertThat(film.timeline().held()).isPresent();
        assertThat(far.getRGB(0, 0, 640, 360, null, 0, 640)).isNotEqualTo(farther.getRGB(0, 0, 640, 360, null, 0, 640));
    }

    @Test
    void a_folder_that_is_no_recording_is_refused_with_what_it_lacks() {
        assertThatThrownBy(() -> Film.of(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("This is no recording: it has no readable metadata.xml.");
    }
}
