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
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that ran once. Linux tells what it cost: its processor time, with that of the programs that it started and
 * waited for; its own largest memory.
 *
 * @param exit its exit code
 * @param peakBytes of memory, of the program itself
 * @param peakDisk most bytes that lay in the watched folder, looked at four times a second
 * @param lines what it said, and when
 */
public record Trial(int exit, Duration wall, Duration processor, long peakBytes, long peakDisk, List<Said> lines) {
    private static final int PAUSE_MILLIS = 50;
    private static final int LOOKS_BETWEEN = 5;
    /** Of a second, in /proc; the same on all Linux that Java runs on. */
    private static final long TICKS = 100;

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
        Duration before = processorOfChildren();
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
                memory = Math.max(memory, peakMemory(process.pid()));
                disk = look % LOOKS_BETWEEN == 0 ? Math.max(disk, bytes(watched)) : disk;
                Thread.sleep(PAUSE_MILLIS);
            }
        } finally {
            process.destroy();
        }
        int exit = process.waitFor();
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        reader.join();
        return new Trial(exit, wall, processorOfChildren().minus(before), memory, disk, lines);
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

    private static Duration processorOfChildren() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Duration.ofMillis((Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * 1000 / TICKS);
    }

    private static long peakMemory(long pid) {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return status.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException _) {
            return 0; // it has just ended
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
