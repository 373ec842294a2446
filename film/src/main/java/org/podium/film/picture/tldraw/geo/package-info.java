/**
 * The outlines of the second generation's geometric shapes, and the ways to draw them. Ported from
 * {@code @bigbluebutton/tldraw} 2.0.0-alpha.31, Apache License 2.0; see NOTICE.
 */
@NullMarked
package org.podium.film.picture.tldraw.geo;

import org.jspecify.annotations.NullMarked;
