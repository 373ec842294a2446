/**
 * Small owners of libav's objects: each opens in its factory, frees in {@code close}, and turns every error code into
 * words. Files are the only protocol, and only the containers and codecs that BBB publishes are read.
 */
@NullMarked
package org.podium.film.encode.av;

import org.jspecify.annotations.NullMarked;
