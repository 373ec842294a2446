/** Words where there is nothing to see: a card with the lecture's title, and a line when a video of another site ran. */
@NullMarked
package org.podium.film.picture.card;

import org.jspecify.annotations.NullMarked;
