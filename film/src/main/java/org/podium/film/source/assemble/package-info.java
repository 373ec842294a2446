/** From what was published to what is shown: pure rules, each on its own, put together by {@link TimelineBuilder}. */
@NullMarked
package org.podium.film.source.assemble;

import org.jspecify.annotations.NullMarked;
