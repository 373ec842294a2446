/**
 * From pictures, cameras, screen and sound to a folder of video: composes, encodes chunks side by side, joins them without a
 * seam. {@link org.podium.film.encode.run.FilmMaker} is the entry point. Only packages within this one touch FFmpeg.
 */
@NullMarked
package org.podium.film.encode;

import org.jspecify.annotations.NullMarked;
