/** The first generation's shapes, one by one. */
@NullMarked
package org.podium.film.picture.tldraw.v1;

import org.jspecify.annotations.NullMarked;
