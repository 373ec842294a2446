/** Polls one BBB server: its meetings, the recordings asked for by name, and the next part of the listing. */
@NullMarked
package org.podium.server.sync.poll;

import org.jspecify.annotations.NullMarked;
