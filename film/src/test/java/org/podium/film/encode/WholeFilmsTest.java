package org.podium.film.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.film.WholeRecordings;
import org.podium.film.cli.Program;
import org.podium.film.encode.av.Reel;

@Tag("film")
class WholeFilmsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"classic", "tldraw1", "tldraw2"})
    void whole_recordings_of_each_generation_become_films_that_stand_verification(String generation) throws Exception {
        String recording = WholeRecordings.recording(generation).toString();
        StringWriter out = new StringWriter();

        int rendered = Program.run(
                new PrintWriter(out),
                "render",
                recording,
                "-o",
                folder.resolve("film").toString(),
                "--height",
                "360");
        int verified = Program.run(
                new PrintWriter(out), "verify", folder.resolve("film/video.mp4").toString(), "--against", recording);

        assertThat(rendered).as(out.toString()).isZero();
        assertThat(verified).as(out.toString()).isZero();
        Reel reel = Reel.of(folder.resolve("film/video.mp4"));
        assertThat(reel.pictures()).hasSizeBetween(900, 905);
        assertThat(folder.resolve("film/captions-en.vtt"))
                .content()
                .startsWith("WEBVTT\n\n00:00:00.000 --> 00:00:04.000\n");
    }
}
