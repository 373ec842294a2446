package org.podium.server.identity;

import static org.podium.server.identity.IdentityHouse.entry;

import java.util.function.Supplier;
import org.podium.server.identity.claim.Identity;
import org.podium.server.identity.directory.DirectoryImport;

/** Times a whole run of matching on a real database: 10,250 moderators, 100,000 people. */
public final class MatchingBenchmark {
    private MatchingBenchmark() {}

    public static void main(String[] args) throws Exception {
        for (int round = 1; round <= 3; round++) {
            try (IdentityHouse house = new IdentityHouse(InventedHouse.settings())) {
                DirectoryImport imports = house.door(DirectoryImport.class);
                Identity identity = house.door(Identity.class);
                var people = InventedHouse.people(5);
                time("import of 100,000 people", () -> imports.all("invented", people));
                time("the same list again", () -> imports.all("invented", people));
                InventedHouse.moderators(house.sql(), 5);
                house.sql().sql("ANALYZE").update();
                time("match 10,250 moderators", identity::matchAll);
                time("match when nothing changed", identity::matchAll);
                imports.some("invented", taker -> taker.accept(entry("newcomer", "Éric", "Carlier")));
                time("match after one newcomer", identity::matchAll);
                imports.some("invented", taker -> InventedHouse.people(6).forEach(taker));
                time("match after 20,000 newcomers", identity::matchAll);
            }
        }
        System.exit(0);
    }

    private static void time(String what, Supplier<?> work) {
        long start = System.nanoTime();
        Object outcome = work.get();
        System.out.printf("%-30s %6d ms  %s%n", what, (System.nanoTime() - start) / 1_000_000, outcome);
    }
}
