/** The small files of a recording, one reader each: lenient, and silent about what is merely not there. */
@NullMarked
package org.podium.film.source.file;

import org.jspecify.annotations.NullMarked;
