/** The small files of a recording, one reader each: lenient, and silent about what is merely not there. */
@NullMarked
package org.podium.film.source.parse;

import org.jspecify.annotations.NullMarked;
