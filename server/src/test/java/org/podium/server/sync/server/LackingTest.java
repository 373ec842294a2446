package org.podium.server.sync.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LackingTest {
    @Test
    void what_two_rounds_in_a_row_did_not_bring_is_lacking_until_a_round_brings_all() {
        Lacking once = Lacking.NONE.after(5, 5);
        assertThat(once.doubtful()).isTrue();
        assertThat(once.sure()).isFalse();

        Lacking twice = once.after(4, 9);
        assertThat(twice.sure()).isTrue();
        assertThat(twice.recordings()).isEqualTo(4);
        assertThat(twice.after(0, 0)).isEqualTo(Lacking.NONE);
    }

    @Test
    void what_comes_while_a_round_goes_on_is_not_lacking_however_often_that_happens() {
        assertThat(Lacking.NONE.after(0, 3).after(-2, 7).after(0, 1)).isEqualTo(Lacking.NONE);
    }

    @Test
    void a_round_that_may_have_been_overtaken_neither_ends_nor_confirms_what_lacks() {
        Lacking known = new Lacking(5, 1);

        assertThat(known.after(0, 3)).isEqualTo(known);
        assertThat(known.after(2, 3).sure()).isTrue();
    }
}
