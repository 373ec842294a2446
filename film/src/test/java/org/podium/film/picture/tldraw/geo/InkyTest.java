package org.podium.film.picture.tldraw.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.podium.film.picture.tldraw.ink.Vec;

class InkyTest {
    @Test
    void a_rectangle_wobbles_as_the_original_does() {
        List<Vec> points = Inky.points("shape:abc", Polygons.corners("rectangle", 100, 50), 3.5 / 3, 7, 2);

        assertNear(points.get(0), 6.9999, 0.0379);
        assertNear(points.get(1), 93.3223, 0.505);
        assertNear(points.get(2), 100.3222, 0.5429);
        assertNear(points.get(3), 100.4423, 7.5419);
        assertNear(points.get(4), 101.0409, 42.4303);
        assertNear(points.get(5), 101.161, 49.4293);
    }

    private static void assertNear(Vec point, double x, double y) {
        assertThat(point.x()).isCloseTo(x, within(0.0001));
        assertThat(point.y()).isCloseTo(y, within(0.0001));
    }
}
