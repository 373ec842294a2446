/** Holds painted pictures against those of BBB's own player. */
@NullMarked
package org.podium.film.picture.fidelity;

import org.jspecify.annotations.NullMarked;
