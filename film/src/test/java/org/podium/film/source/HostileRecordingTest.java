package org.podium.film.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.cli.Main;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.RecordingIssue.Kind;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Timeline;

/** Recordings of a size that nobody holds: time and memory stay bounded. Generous limits, to fail only on wrong orders. */
@Tag("film")
class HostileRecordingTest {
    private static final String SLIDE =
            "<image id='image%d' in='%d' xlink:href='presentation/p/slide-%d.png' width='1600' height='900'/>";

    @TempDir
    Path folder;

    @BeforeEach
    void announce() throws IOException {
        Files.writeString(
                folder.resolve("metadata.xml"),
                "<recording><id>r</id><playback><duration>36000000</duration></playback></recording>");
    }

    /** The heap is to the file as 1 GiB is to 500 MB; in a JVM of its own, so that nothing else counts. */
    @Test
    @Timeout(120)
    void a_whiteboard_larger_than_the_heap_is_read() throws IOException, InterruptedException {
        shapes(SLIDE.formatted(1, 0, 1));
        int states = board(40 << 20);

        Path answer = folder.resolve("answer.txt");
        Process film = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "timeline",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(answer.toFile())
                .start();
        try {
            assertThat(film.waitFor(100, TimeUnit.SECONDS)).isTrue();
        } finally {
            film.destroyForcibly();
        }

        assertThat(Files.readString(answer, UTF_8)).contains("v2:draw  shape:0  " + states / 100 + " states");
        assertThat(film.exitValue()).isZero();
    }

    @Test
    @Timeout(60)
    void two_hundred_thousand_moves_of_the_pointer_are_all_kept() throws IOException {
        shapes(SLIDE.formatted(1, 0, 1));
        try (Writer out = writer("cursor.xml")) {
            out.write("<recording id='cursor_events'>");
            for (int i = 0; i < 200_000; i++) {
                out.write(
                        "<event timestamp='" + i / 10.0 + "'><cursor>0." + (1000 + i % 9000) + " 0.5</cursor></event>");
            }
            out.write("</recording>");
        }

        assertThat(film().scenes().getFirst().pointers()).hasSize(200_000);
    }

    @Test
    @Timeout(60)
    void ten_thousand_shapes_on_one_slide_are_all_kept() throws IOException {
        StringBuilder svg =
                new StringBuilder(SLIDE.formatted(1, 0, 1) + "<g class='canvas' id='canvas1' image='image1'>");
        for (int i = 0; i < 10_000; i++) {
            for (int state = 0; state < 5; state++) {
                svg.append("<g class='shape' timestamp='%d' undo='-1' shape='image1-pencil%d'><path d='M1 1'/></g>"
                        .formatted(i % 3000 + state, i));
            }
        }
        shapes(svg + "</g>");

        Scene scene = film().scenes().getFirst();

        assertThat(scene.marks()).hasSize(50_000);
        assertThat(scene.marks().stream()
                        .filter(mark -> mark.visible().contains(Duration.ofHours(9)))
                        .count())
                .isEqualTo(10_000);
    }

    @Test
    @Timeout(60)
    void thousands_of_slides_shares_and_wishes_do_not_multiply() throws IOException {
        StringBuilder svg = new StringBuilder();
        StringBuilder shares = new StringBuilder("<recording>");
        StringBuilder layout = new StringBuilder("<recording>");
        for (int i = 0; i < 20_000; i++) {
            svg.append(SLIDE.formatted(i, i, i));
            shares.append("<event start_timestamp='%d' stop_timestamp='%d'/>".formatted(i, i + 30_000));
            layout.append("<event timestamp='%d' show_presentation='%b'/>".formatted(i, i % 2 == 0));
        }
        shapes(svg.toString());
        Files.createDirectories(folder.resolve("deskshare"));
        Files.writeString(folder.resolve("deskshare/deskshare.webm"), "a stand-in");
        Files.writeString(folder.resolve("deskshare.xml"), shares + "</recording>");
        Files.writeString(folder.resolve("layout.xml"), layout + "</recording>");

        Timeline film = film();

        assertThat(film.scenes()).isNotEmpty();
        assertThat(film.missing()).hasSizeLessThan(60);
    }

    @Test
    @Timeout(60)
    void groups_that_hold_each_other_in_a_circle_end() throws IOException {
        shapes(SLIDE.formatted(1, 0, 1));
        StringBuilder json = new StringBuilder("{\"bbb_version\":\"3.0.0\",\"1\":{\"shapes\":[");
        for (int i = 0; i < 2000; i++) {
            json.append(i == 0 ? "" : ",")
                    .append(("{'timestamp':%d,'undo':-1,'shape_data':{'id':'g%d','type':'group','parentId':'g%d',"
                                    + "'index':'a%d','props':{}}}")
                            .replace('\'', '"')
                            .formatted(i, i % 30, (i + 1) % 30, i % 10));
        }
        Files.writeString(folder.resolve("tldraw.json"), json + "]}}");

        assertThat(film().scenes().getFirst().marks())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.rank()).hasSizeLessThan(100));
    }

    @Test
    void a_recording_of_nothing_but_rubbish_is_still_a_film() throws IOException {
        for (String name : List.of(
                "shapes.svg",
                "panzooms.xml",
                "cursor.xml",
                "deskshare.xml",
                "slides_new.xml",
                "captions.json",
                "presentation_text.json",
                "tldraw.json",
                "polls.json",
                "external_videos.json",
                "layout.xml")) {
            Files.writeString(folder.resolve(name), "<html>{[\u0000&");
        }

        Timeline film = film();

        assertThat(film.scenes()).hasSize(1);
        assertThat(film.missing())
                .contains(
                        new RecordingIssue(Kind.FILE_OTHER, "shapes.svg"),
                        new RecordingIssue(Kind.FILE_CUT, "tldraw.json"));
    }

    private Timeline film() throws IOException {
        return Presentation.open(folder).timeline(MediaProbe.NONE);
    }

    private void shapes(String inside) throws IOException {
        Files.writeString(
                folder.resolve("shapes.svg"), "<svg xmlns:xlink='http://www.w3.org/1999/xlink'>" + inside + "</svg>");
    }

    private int board(long bytes) throws IOException {
        int states = 0;
        try (Writer out = writer("tldraw.json")) {
            out.write("{\"bbb_version\":\"3.0.4\",\"1\":{\"shapes\":[{}");
            String points = "{\"x\":1.25,\"y\":-3.5,\"z\":0.5},".repeat(130) + "{\"x\":0,\"y\":0,\"z\":0.5}";
            for (long written = 0; written < bytes || states % 100 != 0; states++) {
                String state = ",{\"id\":" + states + ",\"timestamp\":" + states + ",\"undo\":-1,\"shape_data\":"
                        + "{\"id\":\"shape:" + states % 100 + "\",\"type\":\"draw\",\"index\":\"a1\",\"props\":"
                        + "{\"segments\":[{\"type\":\"free\",\"points\":[" + points + "]}]}}}";
                out.write(state);
                written += state.length();
            }
            out.write("]}}");
        }
        return states;
    }

    private BufferedWriter writer(String name) throws IOException {
        return Files.newBufferedWriter(folder.resolve(name));
    }
}
