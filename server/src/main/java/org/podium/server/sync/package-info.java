/** Looks at the BBB servers: what is held, who moderates it, what was recorded. Decides first, then notes it. */
@NullMarked
package org.podium.server.sync;

import org.jspecify.annotations.NullMarked;
