package org.podium.server.identity.match;

import java.io.IOException;
import java.util.Map;
import org.podium.server.identity.match.LabelledSet.Outcome;
import org.podium.server.identity.name.NameOrder;

/** Prints how the rules do on the labelled set, category by category, with and without a known order of names. */
public final class NamesBenchmark {
    private NamesBenchmark() {}

    public static void main(String[] args) throws IOException {
        for (NameOrder order : new NameOrder[] {NameOrder.GIVEN_FIRST, NameOrder.ANY}) {
            LabelledSet set = new LabelledSet(order);
            set.table();
            long start = System.nanoTime();
            Map<String, Map<Outcome, Integer>> table = set.table();
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.printf("%nname order %s, %d moderators in %d ms%n", order, set.rows.size(), millis);
            System.out.printf("%-28s %6s %6s %6s %6s %6s%n", "category", "rows", "right", "WRONG", "held", "missed");
            table.forEach((category, counts) -> System.out.printf(
                    "%-28s %6d %6d %6d %6d %6d%n",
                    category,
                    counts.values().stream().mapToInt(Integer::intValue).sum(),
                    counts.getOrDefault(Outcome.RIGHT, 0),
                    counts.getOrDefault(Outcome.WRONG, 0),
                    counts.getOrDefault(Outcome.HELD, 0),
                    counts.getOrDefault(Outcome.MISSED, 0)));
            set.rows.stream()
                    .filter(row -> args.length > 0 && set.outcome(row) != Outcome.RIGHT)
                    .forEach(row -> System.out.println(row.category() + ": "
                            + row.evidence().fullName() + " -> " + MatchRules.match(row.evidence(), set.directory)
                            + ", expected " + row.expected()));
        }
    }
}
