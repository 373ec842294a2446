package org.podium.film.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.podium.film.encode.measure.Trial;
import org.podium.film.encode.sample.SampleLecture;
import org.podium.film.layout.Layout;

@Tag("film")
class BenchmarkCommandTest {
    @TempDir
    private Path folder;

    private String lecture(int seconds) {
        Path lecture = folder.resolve("lecture");
        SampleLecture.write(lecture, Duration.ofSeconds(seconds));
        return lecture.toString();
    }

    /** What the command tells, which must end well. */
    private String benchmark(String... words) {
        StringWriter out = new StringWriter();
        List<String> all = new ArrayList<>(List.of("benchmark", "--work", work().toString()));
        all.addAll(List.of(words));

        int exit = Program.run(new PrintWriter(out), all.toArray(String[]::new));

        assertThat(exit).as(out.toString()).isZero();
        return out.toString();
    }

    private Path work() {
        return folder.resolve("work");
    }

    private void nothingIsLeft() throws IOException {
        try (Stream<Path> left = Files.list(work())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void it_prints_what_each_film_cost_and_what_a_peer_did() throws Exception {
        String told = benchmark(lecture(6), "--peer", "cp {in}/video/webcams.mp4 {out}");

        assertThat(told)
                .contains(" processors, load ", "FFmpeg 8", "6 s of film")
                .containsPattern(
                        "720p +[0-9.]+ s +[0-9.]+ s +[0-9.]+ +[0-9.]+ s +[0-9.]+ +[0-9.]+x +[0-9.]+ MB +[0-9]+ MB"
                                + " +[0-9.]+ ")
                .containsPattern("ladder to 1080p +[0-9.]+ s")
                .containsPattern("peer +[0-9.]+ s +[0-9.]+x +[0-9.]+ MB");
        nothingIsLeft();
    }

    @Test
    void it_shows_what_two_processes_gain() throws Exception {
        String told = benchmark(lecture(14), "--processes");

        assertThat(told)
                .containsPattern("\n1 +[0-9.]+ s +[0-9.]+ s +[0-9.]+ s +[0-9.]+ s\n")
                .containsPattern("\n2 +[0-9.]+ s +[0-9.]+ s +[0-9.]+ s +[0-9.]+ s, [0-9.]+ s\n")
                .containsPattern("2 processes: [0-9.]+ times as fast by the clock");
    }

    @Test
    void it_compares_layouts() throws Exception {
        String told = benchmark(lecture(6), "--layouts");

        for (Layout layout : Layout.values()) {
            assertThat(told).containsPattern("\n" + layout.title() + " +[0-9.]+ s +[0-9.]+ +[0-9.]+ MB +[0-9.]+\n");
        }
        assertThat(told).containsPattern("\ncontent +[0-9.]+ s +1\\.00 +[0-9.]+ MB +1\\.00\n");
        nothingIsLeft();
    }

    @Test
    void it_compares_encoders_at_the_same_likeness() throws Exception {
        String told = benchmark(lecture(8), "--encoders", "--seconds", "3");

        String figures = " +-?[0-9.]+ s +[0-9.]+ MB +0\\.9[0-9]{3} ";
        assertThat(told)
                .containsPattern("lecture, with cameras: 45 pictures of 3 s\n")
                .containsPattern("lecture, without cameras: [0-9]+ pictures of 3 s\n")
                .containsPattern("x264 veryfast, crf 24" + figures + "+1\\.00 +1\\.00\n")
                .containsPattern("the same, our key frames, crf 24" + figures)
                .containsPattern("OpenH264, 400 kbit/s" + figures)
                .containsPattern("SVT-AV1 preset 12, crf 35" + figures)
                .containsPattern("ours, told what changed" + figures)
                .containsPattern("beside x264 veryfast at the same SSIM.*: [0-9.]+ of the time, [0-9.]+ of the size");
        assertThat(ssim(told, "ours, by the program")).isEqualTo(ssim(told, "ours, told nothing"));
        nothingIsLeft();
    }

    /** In the first table. */
    private static String ssim(String told, String encoder) {
        String line =
                told.lines().filter(one -> one.startsWith(encoder)).findFirst().orElseThrow();
        return line.replaceFirst(".* MB +(0\\.[0-9]+) .*", "$1");
    }

    @Test
    void it_compares_lengths() throws Exception {
        String told = benchmark("--long", "1");

        assertThat(told).containsPattern("1 min +[0-9.]+ s +[0-9.]+ s +[0-9.]+ s +[0-9.]+ MB +[0-9]+ MB +[0-9.]+");
    }

    @ParameterizedTest
    @CsvSource({
        "--long=0, --long: 1 to 1440",
        "'--long=10,1441', --long: 1 to",
        "--seconds=601, '--seconds: 1 to 600, not 601'"
    })
    void lengths_that_make_no_sense_are_refused(String option, String why) {
        StringWriter out = new StringWriter();

        assertThat(Program.run(new PrintWriter(out), "benchmark", option)).isEqualTo(1);
        assertThat(out.toString()).startsWith("film benchmark: " + why);
    }

    @Test
    void what_was_foretold_is_held_against_what_came() throws Exception {
        Trial trial = new Trial(
                0,
                Duration.ofSeconds(10),
                Duration.ZERO,
                0,
                0,
                List.of(
                        said(1, "{\"progress\":0.0,\"stage\":\"preparing\"}"),
                        said(2, "{\"progress\":0.05,\"stage\":\"encoding\",\"remainingSeconds\":99}"),
                        said(5, "{\"progress\":0.45,\"stage\":\"encoding\",\"remainingSeconds\":6}"),
                        said(10, "a word of somebody else")));

        Foresight foresight = Foresight.of(trial);

        assertThat(foresight.start()).isEqualTo(Duration.ofSeconds(2));
        assertThat(foresight.progressOff()).isEqualTo(0.05, within(1e-9));
        assertThat(foresight.totalOff()).isEqualTo(0.1, within(1e-9));
    }

    private static Trial.Said said(int seconds, String line) {
        return new Trial.Said(Duration.ofSeconds(seconds), line);
    }
}
