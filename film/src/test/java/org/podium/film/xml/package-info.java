/** XML from outside, mended. */
@NullMarked
package org.podium.film.xml;

import org.jspecify.annotations.NullMarked;
