package org.podium.film.encode.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.podium.film.layout.Box;

class SharingTest {
    private static final Box FIRST = new Box(1016, 78, 256, 192);
    private static final Box SECOND = new Box(1016, 278, 256, 192);

    @Test
    void as_many_as_there_are_rooms_have_one_each_and_fewer_have_the_first() {
        assertThat(Sharing.of(2, List.of(FIRST, SECOND), 4)).containsExactly(FIRST, SECOND);
        assertThat(Sharing.of(1, List.of(FIRST, SECOND), 4)).containsExactly(FIRST);
        assertThat(Sharing.of(0, List.of(FIRST, SECOND), 4)).isEmpty();
    }

    @Test
    void more_share_the_rooms_evenly() {
        assertThat(Sharing.of(3, List.of(FIRST, SECOND), 4))
                .containsExactly(new Box(1016, 78, 126, 192), new Box(1146, 78, 126, 192), SECOND);
        assertThat(Sharing.of(16, List.of(FIRST), 4))
                .hasSize(16)
                .doesNotHaveDuplicates()
                .endsWith(new Box(1016 + 3 * 64, 78 + 3 * 48, 60, 44));
    }
}
