package org.podium.fakebbb.lecture.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The sentences that were spoken for the lectures, with their lengths. */
public record Voice(List<Line> lines) {
    /**
     * One sentence.
     *
     * @param clip the name of its sound file, without its ending
     */
    public record Line(String clip, double seconds, String text) {}

    public Voice {
        lines = List.copyOf(lines);
    }

    /** The sentences of one lecture, in order. */
    public static Voice of(String course) {
        try (InputStream in =
                Objects.requireNonNull(Voice.class.getResourceAsStream("/org/podium/fakebbb/lecture/voice/said.tsv"))) {
            List<Line> lines = new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(course + "-"))
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new Line(parts[0], Integer.parseInt(parts[1]) / 1000.0, parts[2]))
                    .toList();
            return new Voice(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
