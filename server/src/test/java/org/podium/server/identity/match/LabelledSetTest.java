package org.podium.server.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.podium.server.identity.match.LabelledSet.Outcome;
import org.podium.server.identity.name.NameOrder;

class LabelledSetTest {
    /** Categories of what stands beside a name, and of names that are easily held without need: each row is to be right. */
    private static final List<String> WRITINGS = List.of(
            "against_address",
            "own_address",
            "second_person_unknown",
            "second_person_known",
            "denied_fr",
            "denied_en",
            "married",
            "titles_long",
            "spelt_apart",
            "hyphen_border",
            "lost_apostrophe",
            "trailing_particle",
            "maria_short",
            "harmless_note",
            "comma_and_line_break");

    @ParameterizedTest
    // The set writes the given name first; an order set wrongly is a wrong statement, and would be believed.
    @EnumSource(names = {"GIVEN_FIRST", "ANY"})
    void nobody_is_given_the_recording_of_another_and_nearly_all_find_theirs(NameOrder order) throws Exception {
        LabelledSet set = new LabelledSet(order);
        Map<Outcome, Integer> all = set.table().get("all");

        assertThat(all).isNotNull().doesNotContainKey(Outcome.WRONG);
        assertThat(all.get(Outcome.RIGHT)).isGreaterThanOrEqualTo(set.rows.size() * 988 / 1000);
    }

    @Test
    void namesakes_are_always_held() throws Exception {
        Map<String, Map<Outcome, Integer>> table = new LabelledSet(NameOrder.GIVEN_FIRST).table();

        assertThat(table.get("namesake")).containsOnlyKeys(Outcome.RIGHT);
        assertThat(table.get("namesake_accent")).containsOnlyKeys(Outcome.RIGHT);
    }

    @Test
    void what_speaks_against_a_name_holds_it_and_what_does_not_costs_nothing() throws Exception {
        LabelledSet set = new LabelledSet(NameOrder.ANY);

        assertThat(set.table().keySet()).containsAll(WRITINGS);
        assertThat(set.rows.stream()
                        .filter(row -> WRITINGS.contains(row.category()))
                        .filter(row -> set.outcome(row) != Outcome.RIGHT)
                        .map(row -> row.category() + ": " + row.evidence().fullName() + " -> " + set.outcome(row)))
                .isEmpty();
    }
}
