package org.podium.film.picture.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class PathDataTest {
    private static String steps(String data) {
        StringBuilder steps = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator it = PathData.parse(data).getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(at);
            steps.append("MLQCZ".charAt(kind));
            for (int i = 0; i < new int[] {2, 2, 4, 6, 0}[kind]; i++) {
                steps.append(String.format(Locale.ROOT, " %.0f", at[i]));
            }
            steps.append(' ');
        }
        return steps.toString().strip();
    }

    @Test
    void commands_are_read_with_and_without_gaps() {
        assertThat(steps("M100 100L140-120")).isEqualTo("M 100 100 L 140 -120");
        assertThat(steps(" M 1,2 L 3,4 5,6 Z")).isEqualTo("M 1 2 L 3 4 L 5 6 Z");
        assertThat(steps("M0 0Q1 2 3 4C1 2,3 4,5 6")).isEqualTo("M 0 0 Q 1 2 3 4 C 1 2 3 4 5 6");
        assertThat(steps("M1e1 .5e1H20V7")).isEqualTo("M 10 5 L 20 5 L 20 7");
    }

    @Test
    void small_letters_are_relative() {
        assertThat(steps("m10 10 5 0 l0 5z l1 1")).isEqualTo("M 10 10 L 15 10 L 15 15 Z L 11 11");
    }

    @Test
    void a_smooth_curve_mirrors_the_one_before() {
        assertThat(steps("M0 0C0 10 10 10 10 0S20-10 20 0")).endsWith("C 10 -10 20 -10 20 0");
        assertThat(steps("M0 0Q5 10 10 0T20 0")).endsWith("Q 15 -10 20 0");
    }

    @Test
    void four_arcs_make_an_ellipse() {
        Rectangle2D bounds = PathData.parse("M960 876A208 180 0 0 1 1168 696A208 180 0 0 1 1376 876"
                        + "A208 180 0 0 1 1168 1056A208 180 0 0 1 960 876Z")
                .getBounds2D();

        assertThat(bounds.getX()).isCloseTo(960, within(0.01));
        assertThat(bounds.getY()).isCloseTo(696, within(0.01));
        assertThat(bounds.getWidth()).isCloseTo(416, within(0.01));
        assertThat(bounds.getHeight()).isCloseTo(360, within(0.01));
    }

    @Test
    void an_arc_goes_the_way_its_flags_say() {
        assertThat(PathData.parse("M0 0A10 10 0 0 1 20 0").getBounds2D().getMinY())
                .isCloseTo(-10, within(0.01));
        assertThat(PathData.parse("M0 0A10 10 0 0 0 20 0").getBounds2D().getMaxY())
                .isCloseTo(10, within(0.01));
        assertThat(PathData.parse("M0 0A10 10 0 1120 1").getBounds2D().getHeight())
                .isGreaterThan(9);
        assertThat(PathData.parse("M0 0A1 1 0 0 1 20 0").getBounds2D().getMinY())
                .isCloseTo(-10, within(0.01));
    }

    @Test
    void what_cannot_be_read_ends_the_path() {
        assertThat(steps("")).isEmpty();
        assertThat(steps("L1 1")).isEmpty();
        assertThat(steps("M1 1 X 3 4 L2 2")).startsWith("M 1 1");
    }

    @Property(tries = 2000)
    void no_text_is_too_odd(
            @ForAll
                    @Chars({'M', 'm', 'L', 'q', 'C', 'A', 'a', 'Z', 'T', 's', 'H', 'V', ' ', ',', '.', '-', 'e'})
                    @CharRange(from = '0', to = '9')
                    String data) {
        assertThat(PathData.parse("M0 0" + data)).isNotNull();
    }
}
