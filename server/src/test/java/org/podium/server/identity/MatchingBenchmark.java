package org.podium.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.server.identity.IdentityHouse.entry;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.podium.server.identity.claim.Identity;
import org.podium.server.identity.claim.MatchReport;
import org.podium.server.identity.directory.DirectoryImport;

/** Times a run of matching on a real database; not run with the tests, see docs/benchmarks.md. */
class MatchingBenchmark {
    @Test
    void ten_thousand_moderators_against_a_hundred_thousand_people() throws Exception {
        for (int round = 1; round <= 3; round++) {
            try (IdentityHouse house = new IdentityHouse(InventedHouse.settings())) {
                DirectoryImport imports = house.door(DirectoryImport.class);
                Identity identity = house.door(Identity.class);
                var people = InventedHouse.people(5);
                time("import of 100,000 people", () -> imports.all("invented", people));
                time("the same list again", () -> imports.all("invented", people));
                InventedHouse.moderators(house.sql(), 5);
                house.sql().sql("ANALYZE").update();
                MatchReport whole = time("match 10,250 moderators", identity::matchAll);
                MatchReport again = time("match when nothing changed", identity::matchAll);
                assertThat(whole.matched() + whole.ambiguous() + whole.noOne()).isEqualTo(10_250);
                assertThat(again).isEqualTo(new MatchReport(0, 0, 0, 0));
                imports.some("invented", taker -> taker.accept(entry("newcomer", "Éric", "Carlier")));
                time("match after one newcomer", identity::matchAll);
                imports.some("invented", taker -> InventedHouse.people(6).forEach(taker));
                time("match after 20,000 newcomers", identity::matchAll);
            }
        }
    }

    private static <T> T time(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T outcome = work.get();
        System.out.printf("%-30s %6d ms  %s%n", what, (System.nanoTime() - start) / 1_000_000, outcome);
        return outcome;
    }
}
