package org.podium.film.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final long MEGABYTE = 1_000_000;

    @Test
    void what_does_not_fit_on_the_disk_is_refused_beforehand_and_a_reserve_is_left() throws FetchFailure {
        Budget budget = new Budget(1000 * MEGABYTE, Budget.RESERVE + 300 * MEGABYTE, Arrival.NOBODY);

        budget.expect(300 * MEGABYTE);
        assertThatThrownBy(() -> budget.expect(400 * MEGABYTE))
                .isInstanceOfSatisfying(
                        FetchFailure.class,
                        failure -> assertThat(failure.noRoom()).isTrue())
                .hasMessage("not enough room on the disk: the recording needs 400 MB more, 269 MB are left to others,"
                        + " and 569 MB are free");
    }

    @Test
    void what_comes_without_saying_how_much_it_is_stops_where_the_room_ends() throws FetchFailure {
        Budget budget = new Budget(1000 * MEGABYTE, Budget.RESERVE + 3 * MEGABYTE, Arrival.NOBODY);

        budget.take(3 * MEGABYTE);
        assertThatThrownBy(() -> budget.take(1))
                .isInstanceOfSatisfying(
                        FetchFailure.class,
                        failure -> assertThat(failure.worthRetrying()).isTrue());
    }

    @Test
    void what_lies_here_already_counts_for_the_limit_and_not_for_the_room() throws FetchFailure {
        Budget budget = new Budget(10 * MEGABYTE, Budget.RESERVE + 3 * MEGABYTE, Arrival.NOBODY);

        budget.count(8 * MEGABYTE);
        assertThatThrownBy(() -> budget.expect(3 * MEGABYTE)).hasMessage("The recording is larger than allowed.");
    }
}
