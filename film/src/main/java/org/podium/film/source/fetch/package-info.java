/**
 * Brings a published presentation from its playback address into a folder: all generations of addresses, protected
 * ones with token and cookie, within limits, and never from another host than the one that was named.
 */
@NullMarked
package org.podium.film.source.fetch;

import org.jspecify.annotations.NullMarked;
