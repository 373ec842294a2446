/**
 * The entry point of the library: a recording's folder goes in, a film comes out. It puts the reader of the recording, the painters and
 * the encoder together.
 */
@NullMarked
package org.podium.film.render;

import org.jspecify.annotations.NullMarked;
