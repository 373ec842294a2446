package org.podium.film.picture.tldraw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.podium.film.timeline.Mark;

@Tag("film")
class ReachTest {
    static List<Sheet> sheets() {
        return Sheet.all();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void nothing_is_painted_outside_a_mark_s_reach(Sheet sheet) {
        TldrawPainter painter = new TldrawPainter();
        for (Mark mark : sheet.marks()) {
            List<Mark> others = new ArrayList<>(sheet.marks());
            others.remove(mark);
            BufferedImage page = new BufferedImage(sheet.width(), sheet.height(), BufferedImage.TYPE_INT_ARGB);
            Graphics2D pen = page.createGraphics();
            painter.paint(List.of(mark), others, pen);
            pen.dispose();
            Rectangle2D reach = painter.reach(mark, others);

            inked(page)
                    .ifPresent(inked -> assertThat(reach.contains(inked))
                            .as("%s inks %s, reaches %s", mark.shape(), inked, reach)
                            .isTrue());
        }
    }

    private static java.util.Optional<Rectangle> inked(BufferedImage page) {
        Rectangle all = null;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if (page.getRGB(x, y) >>> 24 > 0) {
                    Rectangle pixel = new Rectangle(x, y, 1, 1);
                    all = all == null ? pixel : all.union(pixel);
                }
            }
        }
        return java.util.Optional.ofNullable(all);
    }
}
