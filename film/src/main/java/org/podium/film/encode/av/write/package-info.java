/** Encodes, muxes and keeps packets. Small owners of libav's objects. */
@NullMarked
package org.podium.film.encode.av.write;

import org.jspecify.annotations.NullMarked;
