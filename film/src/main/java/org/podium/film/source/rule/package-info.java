/** From what was published to what is shown: pure rules, each on its own, put together by {@link Plot}. */
@NullMarked
package org.podium.film.source.rule;

import org.jspecify.annotations.NullMarked;
