/** Makes a lecture of any length, as BBB would publish it, to measure with where no recording is at hand. */
@NullMarked
package org.podium.film.encode.sample;

import org.jspecify.annotations.NullMarked;
