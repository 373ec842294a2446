/** What a recording says, as values: read from its files, not yet judged. Times are on the cut time line. */
@NullMarked
package org.podium.film.source.published;

import org.jspecify.annotations.NullMarked;
