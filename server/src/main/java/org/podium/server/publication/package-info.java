/** The teacher's decision: publish, withdraw; the rules for both. */
@NullMarked
package org.podium.server.publication;

import org.jspecify.annotations.NullMarked;
