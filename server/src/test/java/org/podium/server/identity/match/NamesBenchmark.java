package org.podium.server.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.podium.server.identity.match.LabelledSet.Outcome;
import org.podium.server.identity.name.NameOrder;

/**
 * Prints how the rules do on the labelled set, category by category, with and without a known order of names. Not run with
 * the tests; see docs/benchmarks.md.
 */
class NamesBenchmark {
    @ParameterizedTest
    @EnumSource(names = {"GIVEN_FIRST", "ANY"})
    void the_labelled_set_by_category(NameOrder order) throws Exception {
        LabelledSet set = new LabelledSet(order);
        set.table();
        long start = System.nanoTime();
        Map<String, Map<Outcome, Integer>> table = set.table();
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("%nname order %s, %d moderators in memory in %d ms%n", order, set.rows.size(), millis);
        System.out.printf(
                "%-28s %6s %6s %6s %6s %6s %7s%n", "category", "rows", "right", "WRONG", "held", "missed", "right");
        table.forEach(NamesBenchmark::print);

        assertThat(table.get("all")).doesNotContainKey(Outcome.WRONG);
    }

    private static void print(String category, Map<Outcome, Integer> counts) {
        int rows = counts.values().stream().mapToInt(Integer::intValue).sum();
        int right = counts.getOrDefault(Outcome.RIGHT, 0);
        System.out.printf(
                "%-28s %6d %6d %6d %6d %6d %6.1f%%%n",
                category,
                rows,
                right,
                counts.getOrDefault(Outcome.WRONG, 0),
                counts.getOrDefault(Outcome.HELD, 0),
                counts.getOrDefault(Outcome.MISSED, 0),
                100.0 * right / rows);
    }
}
