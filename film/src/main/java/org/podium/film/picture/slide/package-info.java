/**
 * The pictures that a recording holds: slides and results of polls, as pixels or as SVG. Everything here comes from
 * elsewhere and may be broken or hostile; what cannot be read is a placeholder.
 */
@NullMarked
package org.podium.film.picture.slide;

import org.jspecify.annotations.NullMarked;
