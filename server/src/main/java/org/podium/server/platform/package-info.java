/** The cellar: database, tasks, clock, settings, audit. Knows no room. */
@NullMarked
package org.podium.server.platform;

import org.jspecify.annotations.NullMarked;
