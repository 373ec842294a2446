/**
 * Whatever was published comes in through here: paths that stay inside the recording, XML without entities, JSON within
 * bounds. Nothing read here is trusted.
 */
@NullMarked
package org.podium.film.source.safe;

import org.jspecify.annotations.NullMarked;
