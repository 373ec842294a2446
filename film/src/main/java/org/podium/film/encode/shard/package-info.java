/** Films made by several processes: each encodes a shard, and one joins them. */
@NullMarked
package org.podium.film.encode.shard;

import org.jspecify.annotations.NullMarked;
