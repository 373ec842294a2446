package org.podium.film.source.published;

import java.time.Duration;

/**
 * A picture of shapes.svg from the moment on when it was shown.
 *
 * @param number N of {@code imageN}, which also names its drawings; a page shown twice has two numbers (one in BBB 1.1)
 * @param file path relative to the recording's folder
 * @param width in the file's own units, to which panzooms and drawings refer
 * @param placeholder whether it only stands for a shared screen or for no slide at all
 */
public record Page(String number, Duration from, String file, double width, double height, boolean placeholder) {
    public Page {
        if (!(width > 0) || !(height > 0) || !Double.isFinite(width) || !Double.isFinite(height)) {
            throw new IllegalArgumentException("page without size: " + width + " x " + height);
        }
    }

    /** Whether what was measured on the one holds on the other. */
    public boolean sameSize(Page other) {
        return width == other.width && height == other.height;
    }
}
