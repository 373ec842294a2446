/** The fonts that come with Podium, and those of the machine where ours lack a letter. */
@NullMarked
package org.podium.film.picture.font;

import org.jspecify.annotations.NullMarked;
