/** PostgreSQL: embedded or by its address, how it starts, whom it serves, how it ends. */
@NullMarked
package org.podium.server.platform.database;

import org.jspecify.annotations.NullMarked;
