/**
 * From pictures, cameras, screen and sound to a folder of video: composes, encodes in parts side by side, joins without
 * a seam. {@link FilmMaker} is the door. The only room, with those inside it, that touches FFmpeg.
 */
@NullMarked
package org.podium.film.encode;

import org.jspecify.annotations.NullMarked;
