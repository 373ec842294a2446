package org.podium.film.cli;

import static org.podium.film.cli.Figures.seconds;
import static org.podium.film.cli.Figures.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.podium.film.encode.measure.FfmpegProgram;
import org.podium.film.encode.measure.Trial;
import org.podium.film.encode.output.Folders;
import org.podium.film.encode.plan.FilmOrder;

/** Prints figures; of several runs the least and the median, by processor time. */
final class BenchTable {
    private static final String WORD = "%-24s %9s %9s %6s %9s %6s %7s %9s %9s %6s %8s %8s %9s %6s%n";

    private final PrintWriter out;
    private final int times;

    BenchTable(PrintWriter out, int times) {
        this.out = out;
        this.times = times;
    }

    void head(Bench bench) {
        FfmpegProgram.fault().ifPresent(fault -> out.printf("%nNothing is measured apart: %s.%n", fault));
        out.printf(
                "%n%s, %d s of film%n",
                bench.recording().getFileName(), bench.length().toSeconds());
        out.printf(
                WORD,
                "film",
                "all",
                "bare",
                "ratio",
                "apart",
                "ratio",
                "speed",
                "size",
                "memory",
                "disk",
                "ready",
                "start",
                "progress",
                "end");
        out.flush();
    }

    /** A film beside the bare encode of the same pictures. */
    void row(Bench bench, String name, List<String> options, FilmOrder order) throws IOException, InterruptedException {
        List<Trial> trials = new ArrayList<>();
        List<Duration> bare = new ArrayList<>();
        List<Duration> apart = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            bare.add(bench.bare(order));
            if (FfmpegProgram.fault().isEmpty()) {
                apart.add(bench.apart(order));
            }
            trials.add(bench.film(options));
        }
        trials.sort(Comparator.comparing(Trial::processor));
        bare.sort(Comparator.naturalOrder());
        apart.sort(Comparator.naturalOrder());
        line(times > 1 ? name + ", least" : name, bench, trials.getFirst(), at(0, bare, apart));
        if (times > 1) {
            line(name + ", median", bench, trials.get(times / 2), at(times / 2, bare, apart));
        }
    }

    /** The bare encode and, where the program could be started, the one apart. */
    private static List<Duration> at(int place, List<Duration> bare, List<Duration> apart) {
        return apart.isEmpty() ? List.of(bare.get(place)) : List.of(bare.get(place), apart.get(place));
    }

    /** What another program made. */
    void other(String name, Bench bench, Trial trial, long bytes) {
        print(
                name,
                text("%.1f s", seconds(trial.processor())),
                "",
                "",
                "",
                "",
                text("%.1fx", seconds(bench.length()) / seconds(trial.wall())),
                text("%.1f MB", bytes / 1e6),
                text("%.0f MB", trial.peakBytes() / 1e6),
                "",
                "",
                "",
                "",
                "");
    }

    private void line(String name, Bench bench, Trial trial, List<Duration> bare) throws IOException {
        Foresight foresight = Foresight.of(trial);
        long size = Folders.bytes(bench.film());
        double all = seconds(trial.processor());
        List<String> ratios = new ArrayList<>();
        for (Duration one : bare) {
            ratios.add(text("%.1f s", seconds(one)));
            ratios.add(text("%.2f", all / seconds(one)));
        }
        while (ratios.size() < 4) {
            ratios.add("-");
        }
        print(
                name,
                text("%.1f s", all),
                ratios.get(0),
                ratios.get(1),
                ratios.get(2),
                ratios.get(3),
                text("%.1fx", seconds(bench.length()) / seconds(trial.wall())),
                text("%.1f MB", size / 1e6),
                text("%.0f MB", trial.peakBytes() / 1e6),
                text("%.2f", (double) Math.max(size, trial.peakDisk() - others(bench, size)) / size),
                text("%.2f s", seconds(foresight.ready())),
                text("%.2f s", seconds(foresight.start())),
                text("%.0f %%", foresight.progressOff() * 100),
                text("%.0f %%", foresight.totalOff() * 100));
    }

    /** What lies in the watched folder besides the film. */
    private static long others(Bench bench, long size) {
        return Folders.bytes(bench.work()) - size;
    }

    private void print(String... fields) {
        out.printf(WORD, (Object[]) fields);
        out.flush();
    }
}
