package org.podium.film.picture.tldraw.v1;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.podium.film.picture.tldraw.ink.Vec;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.BlockLayout;
import org.podium.film.picture.tldraw.lettering.TextBlock;
import org.podium.film.picture.tldraw.lettering.TextStyle;
import org.podium.film.picture.tldraw.lettering.Typeface;

class LabelTest {
    @Test
    void each_answer_of_a_poll_has_a_line_of_its_own() {
        String result = "Yes: 2 ||||||||||||||| 67%\nNo: 1 |||||||| 33%\nAbstention: 0 0%";
        TextStyle hand = new TextStyle(Typeface.SOURCE_CODE, 28, 36, -0.03);

        Vec reserved = Label.reserved(result, hand);
        TextBlock block = BlockLayout.inside(result, hand, Align.MIDDLE, reserved.x() + 1 - 8);

        assertThat(block.height()).isEqualTo(3 * 36.0);
    }
}
