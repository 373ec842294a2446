/** Makes a film: chunks are painted and encoded side by side, and put together in order with the sound. */
@NullMarked
package org.podium.film.encode.run;

import org.jspecify.annotations.NullMarked;
