package org.podium.film.picture;

import java.awt.Dimension;
import org.jspecify.annotations.Nullable;

/** What is painted on, used again for each scene. */
final class LayerBuffers {
    private final Canvas slide;
    private final Canvas still;
    private @Nullable Canvas lower;

    LayerBuffers(Dimension size) {
        slide = new Canvas(size);
        still = new Canvas(size);
    }

    /** The slide alone. */
    Canvas slide() {
        return slide;
    }

    /** The slide with all marks. */
    Canvas still() {
        return still;
    }

    /** The slide with its settled marks. Most pages never have any, and 8 MB at 1080p are worth waiting for. */
    Canvas lower() {
        if (lower == null) {
            lower = new Canvas(slide.bounds().getSize());
        }
        return lower;
    }
}
