package org.podium.film.encode.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What Linux tells of the programs that this one started. */
final class Children {
    /** Of a second, in /proc; the same on all Linux that Java runs on. */
    private static final long TICKS = 100;

    private Children() {}

    /** Processor time of all that ended and were waited for, with those that they started and waited for. */
    static Duration processor() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Duration.ofMillis((Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * 1000 / TICKS);
    }

    /** Bytes of memory that a program and all that it started have at the moment. */
    static long memory(ProcessHandle program) {
        return Stream.concat(Stream.of(program), program.descendants())
                .mapToLong(one -> kilobytes(one.pid(), "VmRSS:") * 1024)
                .sum();
    }

    /** The most memory that a program itself ever had, in bytes. */
    static long peak(ProcessHandle program) {
        return kilobytes(program.pid(), "VmHWM:") * 1024;
    }

    private static long kilobytes(long pid, String name) {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return status.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException _) {
            return 0; // it has just ended
        }
    }
}
