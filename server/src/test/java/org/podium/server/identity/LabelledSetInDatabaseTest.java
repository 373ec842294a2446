package org.podium.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.podium.server.identity.claim.Identity;
import org.podium.server.identity.claim.MatchReport;
import org.podium.server.identity.directory.DirectoryImport;

/** What the rules decide in memory, the database decides too. */
class LabelledSetInDatabaseTest {
    private record Answer(long moderator, String state, String userName) {}

    @Test
    void nobody_is_given_the_recording_of_another_and_nearly_all_find_theirs() throws Exception {
        try (IdentityHouse house = new IdentityHouse(InventedHouse.settings())) {
            house.door(DirectoryImport.class).all("invented", InventedHouse.people(1));
            InventedHouse.moderators(house.sql(), 1);

            MatchReport report = house.door(Identity.class).matchAll();

            List<Answer> answers = house.sql().sql("""
                SELECT m.moderator, m.state, coalesce(p.user_name, '') AS user_name
                FROM moderator_match m LEFT JOIN person p ON p.id = m.person ORDER BY m.moderator\
                """).query(Answer.class).list();
            List<String[]> rows = InventedHouse.rows("labelled.csv.gz");
            assertThat(answers).hasSameSizeAs(rows);
            int right = 0;
            Set<String> wrong = new HashSet<>();
            for (int row = 0; row < rows.size(); row++) {
                Answer answer = answers.get(row);
                String expected = rows.get(row)[3];
                boolean fits = switch (answer.state()) {
                    case "MATCHED" -> answer.userName().equals(expected);
                    case "AMBIGUOUS" -> expected.equals("AMBIGUOUS");
                    default -> expected.equals("NONE");
                };
                right += fits ? 1 : 0;
                if (answer.state().equals("MATCHED") && !fits) {
                    wrong.add(rows.get(row)[0]);
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(right).isGreaterThanOrEqualTo(2050 * 97 / 100);
            assertThat(report.matched() + report.ambiguous() + report.noOne()).isEqualTo(2050);
        }
    }
}
