package org.podium.film.picture.tldraw.freehand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.podium.film.picture.tldraw.freehand.PerfectOutlineTest.assertNear;
import static org.podium.film.picture.tldraw.freehand.PerfectOutlineTest.points;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.podium.film.picture.tldraw.ink.Easing;
import org.podium.film.picture.tldraw.ink.Vec;

class InkOutlineTest {
    private static final List<Vec> ZIGZAG = points(0, 0, 10, 4, 25, 18, 60, 20, 20, 22);

    private static Pen pencil() {
        return Pen.of(4.5)
                .streamline(0.62 + 4.5 / 8 * 0.06)
                .smoothing(0.62)
                .easing(Easing.OUT_SINE)
                .last(true);
    }

    @Test
    void a_zigzag_lags_behind_the_hand() {
        List<Step> steps = InkSteps.of(ZIGZAG, pencil());

        assertThat(steps).hasSize(6);
        assertNear(steps.get(1).point(), 4.4431, 1.7772);
        assertNear(steps.get(4).point(), 27.8925, 17.4874);
        assertThat(steps.get(5).running()).isCloseTo(53.9806, within(0.0002));
    }

    @Test
    void a_zigzag_has_the_outline_of_the_original() {
        List<Vec> outline = InkOutline.of(ZIGZAG, pencil());

        assertThat(outline).hasSize(75);
        assertNear(outline.get(0), 1.0571, -2.6429);
        assertNear(outline.get(1), 5.419, -0.5823);
        assertNear(outline.get(2), 14.9403, 7.1092);
        assertNear(outline.get(3), 61.3463, 18.294);
        assertNear(outline.getLast(), 1.0574, -2.6427);
    }

    @Test
    void a_line_of_a_million_points_is_thinned() {
        List<Vec> many = java.util.stream.IntStream.range(0, 1_000_000)
                .mapToObj(i -> new Vec(i, Math.sin(i), 0.5))
                .toList();

        assertThat(InkSteps.of(many, pencil())).hasSizeLessThanOrEqualTo(50_001);
    }
}
