/** How far a film is, who is told, and how it is called off. */
@NullMarked
package org.podium.film.encode.progress;

import org.jspecify.annotations.NullMarked;
