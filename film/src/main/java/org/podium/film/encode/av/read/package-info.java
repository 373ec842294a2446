/** Reads media files: demuxing, decoding, probing. Small owners of libav's objects. */
@NullMarked
package org.podium.film.encode.av.read;

import org.jspecify.annotations.NullMarked;
