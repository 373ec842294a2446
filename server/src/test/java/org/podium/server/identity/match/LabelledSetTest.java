package org.podium.server.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.podium.server.identity.match.LabelledSet.Outcome;
import org.podium.server.identity.name.NameOrder;

class LabelledSetTest {
    @ParameterizedTest
    // The set writes the given name first; an order set wrongly is a wrong statement, and would be believed.
    @EnumSource(names = {"GIVEN_FIRST", "ANY"})
    void nobody_is_given_the_recording_of_another_and_nearly_all_find_theirs(NameOrder order) throws Exception {
        Map<Outcome, Integer> all = new LabelledSet(order).table().get("all");

        assertThat(all).isNotNull().doesNotContainKey(Outcome.WRONG);
        assertThat(all.get(Outcome.RIGHT)).isGreaterThanOrEqualTo(2050 * 97 / 100);
    }

    @Test
    void namesakes_are_always_held() throws Exception {
        Map<String, Map<Outcome, Integer>> table = new LabelledSet(NameOrder.GIVEN_FIRST).table();

        assertThat(table.get("namesake")).containsOnlyKeys(Outcome.RIGHT);
        assertThat(table.get("namesake_accent")).containsOnlyKeys(Outcome.RIGHT);
    }
}
