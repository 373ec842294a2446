package org.podium.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.server.identity.assign.MatchReport;

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

            Score.Count all = Score.of(set.moderators(), house.answers()).all();
            int asked = set.moderators().size();
            assertThat(all.rows()).isEqualTo(asked).isGreaterThan(2_700);
            assertThat(all.wrong()).isZero();
            assertThat(all.percent()).isGreaterThanOrEqualTo(98.8);
            assertThat(again(report)).isEqualTo(asked);

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

    @Test
    void a_set_of_ones_own_may_hold_commas_and_line_breaks_in_quoted_cells(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("users.csv"), "username,first_name,last_name,email\nmd,Marie,\"Dupont, Ms\",m@u\n");
        Files.writeString(folder.resolve("labelled.csv"), """
            bbb_full_name,bbb_user_id,meeting_origin,expected_username,category,candidates
            "Dupont,
            Marie",w_1,,md,comma,
            """);

        LabelledSet set = LabelledSet.in(Optional.of(folder));

        assertThat(set.people().getFirst().family()).isEqualTo("Dupont, Ms");
        assertThat(set.moderators().getFirst())
                .isEqualTo(new LabelledSet.Asked("Dupont,\nMarie", "w_1", "", "md", "comma"));
    }
}
