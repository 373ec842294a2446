package org.podium.fakebbb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The recorded meetings of a fake server in a file, a line each, so that its next start knows what it held. */
record Kept(Path file) {
    /** A meeting that was recorded. */
    record Line(String meetingId, String name, Instant created, int people) {}

    /** All that were held, the oldest first; one that was noted twice counts once. */
    List<Line> lines() {
        Map<String, Line> all = new LinkedHashMap<>();
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                String[] parts = line.split("\t", -1);
                // A line that a stop cut off is nothing.
                if (parts.length == 5 && parts[4].equals(".")) {
                    Instant created = Instant.ofEpochMilli(Long.parseLong(parts[2]));
                    all.put(parts[0], new Line(parts[0], parts[1], created, Integer.parseInt(parts[3])));
                }
            }
        } catch (IOException | NumberFormatException e) {
            throw new IllegalStateException(file + " is no list of recorded meetings: " + e.getMessage(), e);
        }
        return List.copyOf(all.values());
    }

    void add(Line line) {
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            Files.writeString(
                    file,
                    "%s\t%s\t%d\t%d\t.%n"
                            .formatted(line.meetingId, line.name, line.created.toEpochMilli(), line.people),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
