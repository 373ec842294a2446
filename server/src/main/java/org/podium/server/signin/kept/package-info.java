/** Sessions of browsers in the database: any node knows them, and they outlive a restart. */
@NullMarked
package org.podium.server.signin.kept;

import org.jspecify.annotations.NullMarked;
