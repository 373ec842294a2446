package org.podium.server.sync.poll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SightingsTest {
    @Test
    void a_name_that_would_fill_a_page_is_cut_where_no_letter_is_broken() {
        assertThat(Sightings.shown("Algèbre")).isEqualTo("Algèbre");
        assertThat(Sightings.shown("x".repeat(500))).hasSize(500);

        String cut = Sightings.shown("😀".repeat(65_536));

        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(500);
        assertThat(cut).startsWith("😀").endsWith("😀…");
    }
}
