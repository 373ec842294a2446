package org.podium.film.encode.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that ran once. Linux tells what it cost: its processor time, with that of the programs that it started and
 * waited for; the largest memory, with that of the programs that it started.
 *
 * @param exit its exit code
 * @param peakBytes of memory: of the program itself at its largest, or of all together four times a second
 * @param peakDisk most bytes that lay in the watched folder, looked at four times a second
 * @param lines what it said, and when
 */
public record Trial(int exit, Duration wall, Duration processor, long peakBytes, long peakDisk, List<Said> lines) {
    private static final int PAUSE_MILLIS = 50;
    private static final int LOOKS_BETWEEN = 5;

    public Trial {
        lines = List.copyOf(lines);
    }

    /** A line of its output. */
    public record Said(Duration after, String line) {}

    /**
     * Runs a program to its end; not while others are run from here.
     *
     * @param watched a folder in which it writes
     */
    public static Trial of(List<String> words, Path watched) throws IOException, InterruptedException {
        Duration before = Children.processor();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        List<Said> lines = new ArrayList<>();
        Thread reader = Thread.ofPlatform().start(() -> read(process, start, lines));
        long memory = 0;
        long disk = 0;
        try {
            for (int look = 0; process.isAlive(); look++) {
                memory = Math.max(memory, Children.peak(process.toHandle()));
                memory = look % LOOKS_BETWEEN == 0 ? Math.max(memory, Children.memory(process.toHandle())) : memory;
                disk = look % LOOKS_BETWEEN == 0 ? Math.max(disk, bytes(watched)) : disk;
                Thread.sleep(PAUSE_MILLIS);
            }
        } finally {
            process.destroy();
        }
        int exit = process.waitFor();
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        reader.join();
        return new Trial(exit, wall, Children.processor().minus(before), memory, disk, lines);
    }

    /** Runs programs side by side, and answers what each cost; how it ended, and no more of what it said. */
    public static List<Trial> together(List<List<String>> programs) throws IOException, InterruptedException {
        List<Process> running = new ArrayList<>();
        long start = System.nanoTime();
        long[] ended = new long[programs.size()];
        Duration[] processor = new Duration[programs.size()];
        long[] memory = new long[programs.size()];
        Arrays.fill(processor, Duration.ZERO);
        try {
            for (List<String> words : programs) {
                running.add(new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start());
            }
            while (Arrays.stream(ended).anyMatch(end -> end == 0)) {
                for (int i = 0; i < running.size(); i++) {
                    Process process = running.get(i);
                    if (process.isAlive()) {
                        processor[i] = process.info().totalCpuDuration().orElse(processor[i]);
                        memory[i] = Math.max(memory[i], Children.peak(process.toHandle()));
                    } else if (ended[i] == 0) {
                        ended[i] = System.nanoTime() - start;
                    }
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } finally {
            running.forEach(Process::destroy);
        }
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < running.size(); i++) {
            Duration wall = Duration.ofNanos(ended[i]);
            trials.add(new Trial(running.get(i).waitFor(), wall, processor[i], memory[i], 0, List.of()));
        }
        return trials;
    }

    private static void read(Process process, long start, List<Said> lines) {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(new Said(Duration.ofNanos(System.nanoTime() - start), line));
            }
        } catch (IOException _) {
            // it ended in the middle of a line
        }
    }

    /** Files may come and go meanwhile. */
    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        } catch (NoSuchFileException | UncheckedIOException _) {
            return 0;
        }
    }
}
