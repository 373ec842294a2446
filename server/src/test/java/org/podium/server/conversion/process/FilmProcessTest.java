package org.podium.server.conversion.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.process.ProgressLine;

/** Real processes that behave in all ways a film process may. */
@Tag("film")
class FilmProcessTest {
    private static final Duration BEAT = Duration.ofMillis(50);

    @TempDir
    private Path folder;

    @Test
    void a_film_is_made_only_when_process_and_folder_both_say_so() throws Exception {
        String says = "System.out.println(\"{\\\"progress\\\":0.5}\"); System.out.println(\"{\\\"done\\\":true}\");";

        assertThat(run(says, Duration.ofMinutes(1), part -> true)).isInstanceOf(Outcome.Broken.class);
        Files.writeString(folder.resolve("film.json"), "{}");
        assertThat(run(says, Duration.ofMinutes(1), part -> true)).isEqualTo(new Outcome.Made(folder));
    }

    @Test
    void a_failure_in_words_is_kept_in_words() throws Exception {
        String says = "System.out.println(\"{\\\"failed\\\":\\\"THIS_WORKER\\\",\\\"message\\\":\\\"disk full\\\"}\");"
                + " System.exit(3);";

        assertThat(run(says, Duration.ofMinutes(1), part -> true))
                .isEqualTo(new Outcome.Broken(Fault.THIS_WORKER, "disk full"));
    }

    @Test
    void a_crash_is_told_with_its_last_words() throws Exception {
        Outcome outcome = run("System.err.println(\"boom\"); System.exit(134);", Duration.ofMinutes(1), part -> true);

        assertThat(outcome)
                .isEqualTo(new Outcome.Broken(Fault.THIS_WORKER, "The film process ended with code 134: boom"));
    }

    @Test
    void one_that_the_system_killed_is_told_as_such() throws Exception {
        Outcome outcome = run("System.exit(137);", Duration.ofMinutes(1), part -> true);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Broken.class, broken -> {
            assertThat(broken.fault()).isEqualTo(Fault.KILLED);
            assertThat(broken.message()).contains("was killed", "memory");
        });
    }

    @Test
    void what_is_secret_comes_by_its_input() throws Exception {
        Outcome outcome = run(
                "System.err.println(new java.util.Scanner(System.in).nextLine());",
                Duration.ofMinutes(1),
                part -> true);

        assertThat(outcome)
                .isEqualTo(new Outcome.Broken(Fault.THIS_WORKER, "The film process ended with code 0: secret"));
    }

    @Test
    void one_that_stands_still_is_ended() throws Exception {
        Outcome outcome = run("Thread.sleep(60_000);", Duration.ofMillis(500), part -> true);

        assertThat(outcome).isInstanceOf(Outcome.Broken.class);
    }

    @Test
    void one_that_nobody_wants_any_more_is_ended() throws Exception {
        List<Double> heard = new CopyOnWriteArrayList<>();

        Outcome outcome = run("Thread.sleep(60_000);", Duration.ofMinutes(1), part -> {
            heard.add(part.part());
            return heard.size() < 3;
        });

        assertThat(outcome).isEqualTo(new Outcome.Dropped());
    }

    private Outcome run(String statements, Duration silence, Predicate<ProgressLine.Progress> note)
            throws IOException, InterruptedException {
        Path program = folder.resolve("Pretender.java");
        Files.writeString(
                program,
                "class Pretender { public static void main(String[] w) throws Exception { " + statements + " } }");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        FilmProcess process = FilmProcess.start(List.of(java, program.toString()), "secret", folder.resolve("log"));
        return process.await(BEAT, silence, note, folder.resolve("film.json"));
    }
}
