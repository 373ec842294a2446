/** What of the picture of the webcams is seen: who is on when, and what is only ground. */
@NullMarked
package org.podium.film.encode.camera;

import org.jspecify.annotations.NullMarked;
