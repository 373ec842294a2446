/** Claims on recordings: who says so, who confirms it, how it ends; and the owners that follow from them. */
@NullMarked
package org.podium.server.identity.claim;

import org.jspecify.annotations.NullMarked;
