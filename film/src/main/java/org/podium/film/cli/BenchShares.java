package org.podium.film.cli;

import static org.podium.film.cli.Figures.seconds;
import static org.podium.film.cli.Figures.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.podium.film.encode.measure.Trial;
import org.podium.film.encode.output.Folders;

/** Prints how much sooner a film is made by several processes, each on one core, than by one. */
record BenchShares(PrintWriter out) {
    private static final String LINE = "%-24s %9s %9s %9s  %s%n";
    private static final int MOST = 2;

    void table(Bench bench, List<String> options) throws IOException, InterruptedException {
        out.printf("%n%s, on one core each%n", bench.recording().getFileName());
        out.printf(LINE, "processes", "clock", "longest", "join", "processor of each");
        double alone = 0;
        double aloneProcessor = 0;
        for (int of = 1; of <= MOST; of++) {
            List<Trial> shares = bench.shares(of, options);
            Trial join = bench.join(of);
            Comparator<Trial> byProcessor = Comparator.comparing(Trial::processor);
            double clock = seconds(shares.stream()
                            .map(Trial::wall)
                            .max(Comparator.naturalOrder())
                            .orElseThrow())
                    + seconds(join.wall());
            double longest =
                    seconds(shares.stream().max(byProcessor).orElseThrow().processor());
            String each = String.join(
                    ", ",
                    shares.stream()
                            .map(trial -> text("%.1f s", seconds(trial.processor())))
                            .toList());
            out.printf(
                    LINE,
                    of,
                    text("%.1f s", clock),
                    text("%.1f s", longest),
                    text("%.1f s", seconds(join.processor())),
                    each);
            if (of == 1) {
                alone = clock;
                aloneProcessor = longest;
            } else {
                out.printf(
                        Locale.ROOT,
                        "%d processes: %.2f times as fast by the clock; by processor time %.2f times, with the join"
                                + " %.2f%n",
                        of,
                        alone / clock,
                        aloneProcessor / longest,
                        aloneProcessor / (longest + seconds(join.processor())));
            }
            for (int number = 1; number <= of; number++) {
                Folders.remove(bench.share(number));
            }
        }
        out.flush();
    }
}
