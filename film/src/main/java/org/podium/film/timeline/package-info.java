/**
 * The film as data before it is work: what is shown when, complete, ordered and without gaps. Depends on {@code java.*}
 * only. All times are on the cut time line of the published files, from zero to the film's length.
 */
@NullMarked
package org.podium.film.timeline;

import org.jspecify.annotations.NullMarked;
