package org.podium.film.cli;

import static org.podium.film.cli.Figures.seconds;
import static org.podium.film.cli.Figures.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.encode.measure.Trial;
import org.podium.film.encode.output.Folders;
import org.podium.film.encode.sample.SampleLecture;

/**
 * Prints what films of several lengths cost: slides, shared screen and voice, all sizes up to 1080p. Without the bare
 * encode, which would double the hours: here the lengths are compared with each other.
 */
record BenchLengths(PrintWriter out, Path folder, boolean cameras) {
    private static final String LINE = "%-24s %10s %10s %10s %9s %9s %6s%n";
    private static final List<String> OPTIONS = List.of("--height", "1080");

    void table(List<Integer> minutes) throws IOException, InterruptedException {
        out.printf("%nslides, shared screen%s and voice; 1080p, 720p and 360p%n", cameras ? ", webcams" : "");
        out.printf(LINE, "film", "processor", "a minute", "clock", "size", "memory", "disk");
        List<String> options = new ArrayList<>(OPTIONS);
        if (!cameras) {
            options.add("--no-cameras");
        }
        for (int length : minutes) {
            Path recording = folder.resolve("lecture-" + length);
            SampleLecture.write(recording, Duration.ofMinutes(length));
            Bench bench = new Bench(recording, folder);
            Trial trial = bench.film(options);
            long size = Folders.bytes(bench.film());
            long others = Folders.bytes(folder) - size;
            out.printf(
                    LINE,
                    length + " min",
                    text("%.1f s", seconds(trial.processor())),
                    text("%.2f s", seconds(trial.processor()) / length),
                    text("%.1f s", seconds(trial.wall())),
                    text("%.1f MB", size / 1e6),
                    text("%.0f MB", trial.peakBytes() / 1e6),
                    text("%.2f", (double) Math.max(size, trial.peakDisk() - others) / size));
            out.flush();
            Folders.remove(bench.film());
            Folders.remove(recording);
        }
    }
}
