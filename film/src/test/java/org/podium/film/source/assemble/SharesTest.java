package org.podium.film.source.assemble;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.podium.film.source.published.Share;
import org.podium.film.timeline.Span;

class SharesTest {
    @Test
    void shares_that_overlap_are_one() {
        assertThat(Shares.disjoint(List.of(share(5, 9, 1), share(1, 6, 1)), ofSeconds(60)))
                .containsExactly(share(1, 9, 1));
    }

    @Test
    void of_two_at_once_the_later_is_seen_and_the_earlier_after_it() {
        assertThat(Shares.disjoint(List.of(share(1, 9, 1), share(3, 5, 2)), ofSeconds(60)))
                .containsExactly(share(1, 3, 1), share(3, 5, 2), share(5, 9, 1));
    }

    @Test
    void nothing_is_shared_after_the_end() {
        assertThat(Shares.disjoint(List.of(share(50, 70, 1), share(80, 90, 1)), ofSeconds(60)))
                .containsExactly(share(50, 60, 1));
    }

    private static Share share(int from, int to, double aspect) {
        return new Share(new Span(ofSeconds(from), ofSeconds(to)), aspect);
    }
}
