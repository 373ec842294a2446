/** XML from outside as characters that a strict parser takes: what its writers got wrong is mended before. */
@NullMarked
package org.podium.film.xml;

import org.jspecify.annotations.NullMarked;
