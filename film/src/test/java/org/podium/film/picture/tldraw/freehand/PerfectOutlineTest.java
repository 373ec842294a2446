package org.podium.film.picture.tldraw.freehand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.podium.film.picture.tldraw.ink.Vec;

class PerfectOutlineTest {
    private static final List<Vec> ZIGZAG = points(0, 0, 10, 4, 25, 18, 60, 20, 20, 22);

    static List<Vec> points(double... numbers) {
        return Stream.iterate(0, i -> i < numbers.length, i -> i + 2)
                .map(i -> new Vec(numbers[i], numbers[i + 1], 0.5))
                .toList();
    }

    static void assertNear(Vec point, double x, double y) {
        assertThat(point.x()).isCloseTo(x, within(0.0002));
        assertThat(point.y()).isCloseTo(y, within(0.0002));
    }

    private static Pen pencil() {
        return Pen.of(6.25).thinning(0.65).streamline(0.65).smoothing(0.65).last(true);
    }

    @Test
    void a_zigzag_lags_behind_the_hand() {
        List<Step> steps = PerfectSteps.of(ZIGZAG, pencil());

        assertThat(steps).hasSize(4);
        assertThat(steps.get(1).point().x()).isCloseTo(11.188, within(0.001));
        assertThat(steps.get(2).point().y()).isCloseTo(13.4, within(0.001));
        assertThat(steps.get(3).running()).isCloseTo(56.706, within(0.001));
    }

    @Test
    void a_zigzag_has_the_outline_of_the_original() {
        List<Vec> outline = PerfectOutline.of(ZIGZAG, pencil());

        assertThat(outline).hasSize(76);
        assertNear(outline.get(0), 1.4006, -1.9453);
        assertNear(outline.get(1), 12.3272, 6.3768);
        assertNear(outline.get(2), 34.0704, 11.9568);
        assertNear(outline.get(3), 34.3857, 12.2475);
        assertNear(outline.getLast(), 1.4008, -1.9451);
    }

    @Test
    void a_straight_line_has_the_outline_of_the_original() {
        List<Vec> outline = PerfectOutline.of(points(0, 0, 100, 0), Pen.of(8).pressed());

        assertThat(outline).hasSize(52);
        assertNear(outline.get(0), 0, -4);
        assertNear(outline.get(1), 14.375, -4);
        assertNear(outline.get(4), 82.1246, -4);
    }

    @Test
    void a_single_point_is_a_dot() {
        List<Vec> outline = PerfectOutline.of(points(5, 5), Pen.of(8).pressed());

        assertThat(outline).hasSize(44);
        assertNear(outline.get(0), 8.4034, 2.7466);
        assertNear(outline.get(2), 9.5384, 5.0351);
    }

    @Test
    void equal_points_and_none_give_no_trouble() {
        assertThat(PerfectOutline.of(List.of(), pencil())).isEmpty();
        assertThat(PerfectOutline.of(points(3, 3, 3, 3, 3, 3), pencil())).allMatch(Vec::finite);
    }
}
