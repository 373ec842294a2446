/** The poster and the thumbnails, taken out of the passing pictures. */
@NullMarked
package org.podium.film.encode.thumbnail;

import org.jspecify.annotations.NullMarked;
