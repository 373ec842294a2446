package org.podium.server.conversion.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.podium.film.process.ProgressLine;

/**
 * A film being made in a process of its own, so that a crash of its native code or a poisoned file ends one conversion and
 * not the server. Its standard input stays open as long as we live: when we vanish, it sees the end of it and stops too.
 */
final class FilmProcess {
    private static final ProgressLine.Progress BEGINNING = new ProgressLine.Progress(0, "", Optional.empty());
    private static final Duration LAST_SECONDS = Duration.ofSeconds(5);
    private static final int TAIL = 2_000;

    /** 128 and the number of the signal that nobody can refuse. */
    private static final int KILLED = 137;

    private final Process process;
    private final Path log;
    private volatile ProgressLine.Progress progress = BEGINNING;
    private volatile ProgressLine last = new ProgressLine.Other();
    private final Thread reader;
    private volatile boolean interrupted;

    private FilmProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    /**
     * Starts.
     *
     * @param input the first line of its input: what nobody else may read; empty for none
     * @param log where its error output goes; for the administrator
     */
    static FilmProcess start(List<String> words, String input, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(log.toFile());
        Surroundings.clear(builder.environment());
        Process process = builder.start();
        if (!input.isEmpty()) {
            tell(process, input);
        }
        return new FilmProcess(process, log);
    }

    /** One that ended at once does not listen: its exit tells why. */
    private static void tell(Process process, String input) {
        try {
            OutputStream listens = process.getOutputStream();
            listens.write((input + "\n").getBytes(StandardCharsets.UTF_8));
            listens.flush();
        } catch (IOException gone) {
            process.destroy();
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                switch (ProgressLine.parse(line)) {
                    case ProgressLine.Progress heard -> progress = heard;
                    case ProgressLine.Other ignored -> {}
                    case ProgressLine.Done done -> last = done;
                    case ProgressLine.Failed failed -> last = failed;
                }
            }
        } catch (IOException e) {
            // The process was ended in the middle of a line: its exit tells the rest.
            progress = new ProgressLine.Progress(progress.part(), "", Optional.empty());
        }
    }

    /**
     * Waits for the end.
     *
     * @param beat how often {@code note} is called
     * @param silence without any progress for this long it is ended: nothing more of the film, no byte of a recording
     * @param note takes the progress; false means that nobody wants the film any more
     * @param proof what lies in the finished folder
     */
    Outcome await(Duration beat, Duration silence, Predicate<ProgressLine.Progress> note, Path proof)
            throws InterruptedException {
        Standstill standstill = new Standstill(BEGINNING, Duration.ZERO);
        while (!process.waitFor(beat.toMillis(), TimeUnit.MILLISECONDS)) {
            ProgressLine.Progress now = progress;
            if (!note.test(now)) {
                end();
                return new Outcome.Dropped();
            }
            standstill = standstill.after(beat, now);
            if (standstill.lasted().compareTo(silence) > 0) {
                end();
                return new Outcome.Broken(Fault.THIS_WORKER, "No progress for " + silence.toSeconds() + " seconds");
            }
        }
        reader.join(LAST_SECONDS);
        return interrupted ? new Outcome.Interrupted() : outcome(proof);
    }

    private Outcome outcome(Path proof) {
        return switch (last) {
            case ProgressLine.Done _
            when process.exitValue() == 0 && Files.exists(proof) ->
                new Outcome.Made(Objects.requireNonNull(proof.getParent()));
            case ProgressLine.Failed(var scope, var message) -> new Outcome.Broken(Fault.of(scope), message);
            case ProgressLine other
            when process.exitValue() == KILLED ->
                new Outcome.Broken(
                        Fault.KILLED,
                        "The film process was killed (code " + KILLED + "), probably because this machine ran out of"
                                + " memory: see its system log, give it more or lower podium.tasks.heavy. " + tail());
            case ProgressLine other ->
                new Outcome.Broken(
                        Fault.THIS_WORKER, "The film process ended with code " + process.exitValue() + ": " + tail());
        };
    }

    private String tail() {
        try {
            String text = Files.readString(log, StandardCharsets.ISO_8859_1).strip();
            return text.substring(Math.max(0, text.length() - TAIL));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    /** This node stops: end the process, and let {@link #await} answer {@link Outcome.Interrupted}. */
    void interrupt() {
        interrupted = true;
        process.destroy();
    }

    private void end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LAST_SECONDS.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
        }
    }
}
