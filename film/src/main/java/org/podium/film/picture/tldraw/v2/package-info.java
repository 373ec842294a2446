/**
 * The whiteboard of BBB 3.0, as the player shows it: one class a kind of shape, all in the table of
 * {@link org.podium.film.picture.tldraw.v2.SecondBoard}. Ported from {@code @bigbluebutton/tldraw} 2.0.0-alpha.31, Apache
 * License 2.0; see NOTICE.
 */
@NullMarked
package org.podium.film.picture.tldraw.v2;

import org.jspecify.annotations.NullMarked;
