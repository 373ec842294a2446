package org.podium.film.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.podium.film.timeline.Area;

class ViewTest {
    private static final Dimension HD = new Dimension(1280, 720);

    @Test
    void a_narrow_page_is_centred_between_bars() {
        View view = View.of(new Area(0, 0, 1600, 1200), HD);

        assertThat(view.clip()).isEqualTo(new Rectangle(160, 0, 960, 720));
        assertThat(view.scale()).isEqualTo(0.6);
    }

    @Test
    void a_zoomed_part_fills_the_picture() {
        View view = View.of(new Area(400, 225, 800, 450), HD);

        assertThat(view.pageToPixels().transform(new Point2D.Double(400, 225), null))
                .isEqualTo(new Point2D.Double(0, 0));
        assertThat(view.pageToPixels().transform(new Point2D.Double(1200, 675), null))
                .isEqualTo(new Point2D.Double(1280, 720));
    }

    @Test
    void what_reaches_beyond_all_integers_is_cut_to_what_is_seen() {
        View view = View.of(new Area(0, 0, 1280, 720), HD);

        assertThat(view.pixels(new Rectangle2D.Double(-1e12, -1e12, 2e12, 2e12)))
                .isEqualTo(new Rectangle(HD));
        assertThat(view.pixels(new Rectangle2D.Double(1e12, 0, 5, 5))).isEqualTo(new Rectangle());
        assertThat(view.pixels(new Rectangle2D.Double())).isEqualTo(new Rectangle());
    }

    @Test
    void every_moment_of_the_grid_is_its_own_frame_at_any_rate() {
        for (int rate : new int[] {1, 15, 24, 25, 30, 60}) {
            FrameGrid grid = new FrameGrid(rate);
            for (long frame = 0; frame < 5L * rate; frame++) {
                assertThat(grid.frame(grid.moment(frame))).isEqualTo(frame);
                assertThat(grid.frame(grid.moment(frame).minusNanos(1).plusNanos(1)))
                        .isEqualTo(frame);
            }
        }
    }
}
