/** Where something is written on what fills the canvas, so that no camera is laid over it. */
@NullMarked
package org.podium.film.encode.ink;

import org.jspecify.annotations.NullMarked;
