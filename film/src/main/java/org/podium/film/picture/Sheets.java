package org.podium.film.picture;

import java.awt.Dimension;

/**
 * What is painted on, used again for each scene.
 *
 * @param slide the slide alone
 * @param lower the slide with its settled marks
 * @param still the slide with all marks
 */
record Sheets(Canvas slide, Canvas lower, Canvas still) {
    static Sheets of(Dimension size) {
        return new Sheets(new Canvas(size), new Canvas(size), new Canvas(size));
    }
}
