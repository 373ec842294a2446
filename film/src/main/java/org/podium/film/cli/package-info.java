/** The commands of {@code film}: what the library does, for a shell. */
@NullMarked
package org.podium.film.cli;

import org.jspecify.annotations.NullMarked;
