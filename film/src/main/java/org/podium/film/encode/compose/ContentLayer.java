package org.podium.film.encode.compose;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;

/** The presentation area, laid on the canvases: as it is on the largest, made smaller for the others. */
final class ContentLayer {
    private final Size size;
    private final List<AreaScaler> scalers = new ArrayList<>();
    private final List<Size> sizes;

    /**
     * @param size of the painted area
     * @param sizes of its box on each canvas; the first the same as the area's
     */
    ContentLayer(Size size, List<Size> sizes) {
        this.size = size;
        this.sizes = sizes;
        sizes.forEach(smaller -> scalers.add(new AreaScaler(size, smaller)));
    }

    /** Lays a part of the area on a canvas. */
    void paint(BufferedImage frame, Rectangle part, Canvas canvas, int which, Box room) {
        Rectangle inside = part.intersection(new Rectangle(size.width(), size.height()));
        if (inside.isEmpty()) {
            return;
        }
        int[] rgb = ((DataBufferInt) frame.getRaster().getDataBuffer()).getData();
        Box target = scalers.get(which).target(inside.x, inside.y, inside.width, inside.height);
        Box place = new Box(room.x() + target.x(), room.y() + target.y(), target.width(), target.height());
        if (sizes.get(which).equals(size)) {
            canvas.draw(rgb, target.y() * size.width() + target.x(), size.width(), place);
        } else {
            canvas.draw(scalers.get(which).scale(rgb, size.width(), target), 0, target.width(), place);
        }
    }
}
