package org.podium.film.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever makes, checks or looks at a film is told what of the whiteboard is not in it. */
@Tag("film")
class UnpaintedShapesTest {
    private static final String SHAPES = """
        {"bbb_version":"3.0.4","1":{"timestamp":0,"shapes":[
        {"id":1,"timestamp":0,"undo":-1,"shape_data":{"id":"shape:a","type":"hologram","index":"a1","props":{}}},
        {"id":2,"timestamp":1,"undo":-1,"shape_data":{"id":"shape:a","type":"hologram","index":"a1","props":{}}},
        {"id":3,"timestamp":0,"undo":-1,"shape_data":{"id":"shape:b","type":"hologram","index":"a2","props":{}}},
        {"id":4,"timestamp":0,"undo":-1,"shape_data":{"id":"shape:c","type":"image","index":"a3","props":{"w":50,"h":50}}},
        {"id":5,"timestamp":0,"undo":-1,"shape_data":{"id":"shape:d","type":"group","index":"a4","props":{}}},
        {"id":6,"timestamp":0,"undo":-1,"shape_data":{"id":"shape:e","type":"geo","index":"a5","props":{"w":50,"h":50}}}]}}
        """;

    @TempDir
    private Path folder;

    private Path recording;

    @BeforeEach
    void recording() throws Exception {
        recording = Files.createDirectories(folder.resolve("recording"));
        Files.createDirectories(recording.resolve("presentation/a"));
        Files.writeString(recording.resolve("metadata.xml"), """
            <recording><id>x</id><playback><duration>4000</duration></playback></recording>
            """);
        Files.writeString(recording.resolve("shapes.svg"), """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
            <image id="image1" class="slide" in="0.0" out="4.0" xlink:href="presentation/a/slide-1.svg" width="640" height="360"/>
            </svg>
            """);
        Files.writeString(recording.resolve("presentation/a/slide-1.svg"), """
            <svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="40" height="40"/></svg>
            """);
        Files.writeString(recording.resolve("tldraw.json"), SHAPES);
    }

    private String said(String... words) {
        StringWriter out = new StringWriter();
        int exit = Program.run(new PrintWriter(out), words);
        assertThat(exit).as(out.toString()).isZero();
        return out.toString();
    }

    @Test
    void the_time_line_the_film_and_its_check_say_what_was_left_out() throws Exception {
        Path film = folder.resolve("film");

        String timeline = said("timeline", recording.toString());
        String made = said("render", recording.toString(), "-o", film.toString(), "--height", "360", "--mp4-only");
        String check = said("verify", film.resolve("video.mp4").toString(), "--against", recording.toString());

        assertThat(timeline).contains("2 shapes of an unknown kind (hologram) on the whiteboard are not in the film.");
        assertThat(made)
                .contains("2 shapes of an unknown kind (hologram) on the whiteboard are not in the film.")
                .contains("A picture pasted on the whiteboard is not published by BigBlueButton")
                .doesNotContain("group", "geo");
        assertThat(check).contains("2 shapes of an unknown kind (hologram)", "A picture pasted on the whiteboard");
        assertThat(Files.readString(film.resolve("film.json"))).contains("\"kind\" : \"shape-unknown\"");
    }

    @Test
    void a_kind_may_be_called_anything() throws Exception {
        Files.writeString(
                recording.resolve("tldraw.json"), SHAPES.replace("hologram", "<b>\\u001b[31m" + "x".repeat(5000)));

        assertThat(said("timeline", recording.toString()))
                .contains("of an unknown kind (?b???31m" + "x".repeat(32) + ")")
                .doesNotContain("\u001b");
    }
}
