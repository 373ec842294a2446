/**
 * From a scene to pixels: slides, marks, pointer, viewport. Its only way out is {@link FrameSink}; it knows nothing of
 * cameras, files of the result, or FFmpeg.
 */
@NullMarked
package org.podium.film.picture;

import org.jspecify.annotations.NullMarked;
