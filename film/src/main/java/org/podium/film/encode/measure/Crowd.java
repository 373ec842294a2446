package org.podium.film.encode.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;

/** Programs that run side by side and read from us; not while others are run from here. */
public final class Crowd implements AutoCloseable {
    private final List<Process> processes = new ArrayList<>();
    private final Duration before;

    public Crowd() throws IOException {
        before = Children.processor();
    }

    /** Makes a named pipe. */
    public Path pipe(Path name) throws IOException, InterruptedException {
        if (new ProcessBuilder("mkfifo", name.toString()).inheritIO().start().waitFor() != 0) {
            throw new IOException("cannot make a pipe in " + name.getParent());
        }
        return name;
    }

    /** Starts a program that reads a pipe. When it ends too early, whoever writes is told. */
    public void start(List<String> words, Path pipe) throws IOException {
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        processes.add(process);
        var _ = process.onExit().thenRun(() -> release(pipe));
    }

    /** Who opens a pipe waits for a reader: here is one that goes at once. */
    private static void release(Path pipe) {
        Thread.ofPlatform().daemon().name("pipe").start(() -> {
            try (InputStream reader = Files.newInputStream(pipe)) {
                reader.available();
            } catch (IOException _) {
                // the pipe was removed: nobody waits
            }
        });
    }

    /** Waits for all; answers their processor time together. */
    public Duration processor() throws IOException, InterruptedException {
        for (Process process : processes) {
            if (process.waitFor() != 0) {
                throw new FilmFailure(
                        FailureScope.THIS_WORKER, "the FFmpeg program ended with code " + process.exitValue());
            }
        }
        return Children.processor().minus(before);
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
    }
}
