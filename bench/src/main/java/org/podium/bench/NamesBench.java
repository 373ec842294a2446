package org.podium.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import org.podium.server.identity.assign.MatchReport;

/**
 * How well and how fast moderators are matched to people, by the whole way through the real database: the labelled set by
 * category; then 10,000 moderators against five times its people, each time from nothing, and what a change costs.
 */
final class NamesBench {
    private static final int TIMES = 5;
    private static final int MODERATORS = 10_000;

    private final LabelledSet set;
    private final PrintWriter out;

    NamesBench(LabelledSet set, PrintWriter out) {
        this.set = set;
        this.out = new PrintWriter(out, true);
    }

    /** Returns how many got somebody else's. */
    int run(int rounds) throws IOException {
        try (NamesHouse house = new NamesHouse(set)) {
            out.printf(
                    Locale.ROOT,
                    "Java %s, PostgreSQL %s (embedded), %d processors, load %.1f%n",
                    System.getProperty("java.version"),
                    house.postgres(),
                    Runtime.getRuntime().availableProcessors(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            Score verdicts = labelled(house);
            speed(house, rounds);
            return verdicts.all().wrong();
        }
    }

    private Score labelled(NamesHouse house) {
        house.people(1);
        house.moderators(set.moderators().size());
        house.match();
        Score verdicts = Score.of(set.moderators(), house.answers());
        out.printf(
                Locale.ROOT,
                "%nThe labelled set: %,d moderators, %,d people%n%n",
                set.moderators().size(),
                set.people().size());
        out.printf(
                Locale.ROOT,
                "%-26s %5s %6s %5s %7s %6s %7s%n",
                "category",
                "rows",
                "right",
                "held",
                "missed",
                "WRONG",
                "right");
        new TreeMap<>(verdicts.categories()).forEach(this::line);
        line("all", verdicts.all());
        return verdicts;
    }

    private void line(String category, Score.Count count) {
        out.printf(
                Locale.ROOT,
                "%-26s %5d %6d %5d %7d %6d %6.1f%%%n",
                category,
                count.rows(),
                count.right(),
                count.held(),
                count.missed(),
                count.wrong(),
                count.percent());
    }

    private void speed(NamesHouse house, int rounds) {
        house.forgetEverybody();
        house.people(TIMES);
        out.printf(
                Locale.ROOT,
                "%n%,d moderators, %,d people%n%n",
                MODERATORS,
                TIMES * set.people().size());
        double[] seconds = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            house.forgetModerators();
            house.moderators(MODERATORS);
            seconds[round] = timed(house, "all of them, round " + (round + 1));
        }
        Arrays.sort(seconds);
        out.printf(
                Locale.ROOT,
                "median %.2f s, best %.2f s, worst %.2f s%n%n",
                seconds[rounds / 2],
                seconds[0],
                seconds[rounds - 1]);
        timed(house, "nothing has changed");
        house.newcomer("newcomer", "Éric", "Carlier");
        timed(house, "one newcomer, Éric Carlier");
        timed(house, "nothing has changed");
    }

    /** Wall time says little on a machine that does something else; the processor times of both sides say more. */
    private double timed(NamesHouse house, String what) {
        Duration database = house.databaseTime();
        long here = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        MatchReport report = house.match();
        double seconds = (System.nanoTime() - start) / 1e9;
        double java = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - here) / 1e9;
        double sql = house.databaseTime().minus(database).toMillis() / 1e3;
        out.printf(
                Locale.ROOT,
                "%-28s %6.2f s (processor: Java %.2f s, database %.2f s), matched again %d, recordings settled %d%n",
                what,
                seconds,
                java,
                sql,
                report.matched() + report.ambiguous() + report.noOne(),
                report.recordings());
        return seconds;
    }
}
