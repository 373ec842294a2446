/** Tries out, for {@code podium check}, where people come from. */
@NullMarked
package org.podium.server.identity.directory.probe;

import org.jspecify.annotations.NullMarked;
