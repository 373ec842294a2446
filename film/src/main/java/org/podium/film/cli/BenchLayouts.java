package org.podium.film.cli;

import static org.podium.film.cli.Figures.seconds;
import static org.podium.film.cli.Figures.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.podium.film.encode.measure.Trial;
import org.podium.film.encode.output.Folders;
import org.podium.film.layout.Layout;

/** Prints what a film of each layout costs beside that of the slides alone; of several runs the least, by processor time. */
record BenchLayouts(PrintWriter out, int times) {
    private static final String LINE = "%-24s %9s %6s %9s %6s%n";

    /** What a film cost, and how large it is. */
    private record Cost(Duration processor, long bytes) {}

    void table(Bench bench) throws IOException, InterruptedException {
        Map<Layout, Cost> costs = new EnumMap<>(Layout.class);
        for (int i = 0; i < times; i++) {
            for (Layout layout : Layout.values()) {
                Trial trial = bench.film(List.of("--mp4-only", "--layout", layout.title()));
                Cost cost = new Cost(trial.processor(), Folders.bytes(bench.film()));
                costs.merge(layout, cost, (one, other) -> one.processor.compareTo(other.processor) <= 0 ? one : other);
            }
        }
        Cost slides = costs.getOrDefault(Layout.CONTENT, new Cost(Duration.ZERO, 0));
        out.printf(
                "%n%s, %d s of film%n",
                bench.recording().getFileName(), bench.length().toSeconds());
        out.printf(LINE, "layout", "all", "ratio", "size", "ratio");
        costs.forEach((layout, cost) -> out.printf(
                LINE,
                layout.title(),
                text("%.1f s", seconds(cost.processor)),
                text("%.2f", seconds(cost.processor) / seconds(slides.processor)),
                text("%.1f MB", cost.bytes / 1e6),
                text("%.2f", (double) cost.bytes / slides.bytes)));
        out.flush();
    }
}
