package org.podium.server.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TitleTest {
    @Test
    void a_title_is_one_line() {
        assertThat(Title.of("  Algèbre\r\n\tlinéaire ", "x").text()).isEqualTo("Algèbre linéaire");
    }

    @Test
    void the_name_of_the_recording_stands_in_for_an_empty_title() {
        assertThat(Title.of(" ", "Salle de Marie").text()).isEqualTo("Salle de Marie");
        assertThat(Title.of("", "\u0000").text()).isEqualTo("BigBlueButton");
    }

    @Test
    void half_a_character_is_none() {
        assertThat(Title.of("Alg\ud83d bre \ud83d\ude00", "x").text()).isEqualTo("Alg bre \ud83d\ude00");
    }

    @Test
    void a_title_too_long_is_cut_between_characters() {
        String title = Title.of("a".repeat(199) + "😀😀", "x").text();

        assertThat(title).isEqualTo("a".repeat(199));
    }

    @Test
    void an_empty_title_cannot_be() {
        assertThatThrownBy(() -> new Title(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
