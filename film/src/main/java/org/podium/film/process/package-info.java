/**
 * What a film process and whoever starts it say to each other: arguments, which servers it may ask, progress lines, how it ended,
 * and where its files lie. Both sides are compiled against it, so neither can change a word alone.
 */
@NullMarked
package org.podium.film.process;

import org.jspecify.annotations.NullMarked;
