/** Pictures in libav's memory. */
@NullMarked
package org.podium.film.encode.av.frame;

import org.jspecify.annotations.NullMarked;
