/** Infrastructure: settings, clock, audit, database, tasks. Uses no other package of the server. */
@NullMarked
package org.podium.server.platform;

import org.jspecify.annotations.NullMarked;
