/**
 * The course of the second generation's arrows: from shape to shape, straight or bent, with heads. Ported from
 * {@code @bigbluebutton/editor} 2.0.0-alpha.31, Apache License 2.0; see NOTICE.
 */
@NullMarked
package org.podium.film.picture.tldraw.arrow;

import org.jspecify.annotations.NullMarked;
