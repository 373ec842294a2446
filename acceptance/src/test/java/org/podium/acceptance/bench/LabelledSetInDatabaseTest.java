package org.podium.acceptance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.identity.claim.MatchReport;

/** What the rules decide in memory, the database decides too. */
@Tag("database")
class LabelledSetInDatabaseTest {
    @Test
    void nobody_is_given_the_recording_of_another_and_only_what_changed_is_matched_again() throws Exception {
        LabelledSet set = LabelledSet.in(Optional.empty());
        try (NamesHouse house = new NamesHouse(set)) {
            house.people(1);
            house.moderators(set.moderators().size());

            MatchReport report = house.match();

            Verdicts.Count all = Verdicts.of(set.moderators(), house.answers()).all();
            assertThat(all.rows()).isEqualTo(2050);
            assertThat(all.wrong()).isZero();
            assertThat(all.percent()).isGreaterThanOrEqualTo(97);
            assertThat(again(report)).isEqualTo(2050);

            assertThat(again(house.match())).isZero();
            house.newcomer("newcomer", "Éric", "Carlier");
            long concerned = set.moderators().stream()
                    .filter(one -> one.fullName().contains("Carlier"))
                    .count();
            assertThat(again(house.match())).isBetween(1, Math.toIntExact(concerned));
        }
    }

    private static int again(MatchReport report) {
        return report.matched() + report.ambiguous() + report.noOne();
    }
}
