/** Decides, before the first picture, how a film will be: sizes, times, key frames, chunks, and how much work that is. */
@NullMarked
package org.podium.film.encode.plan;

import org.jspecify.annotations.NullMarked;
