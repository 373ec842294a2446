/** Gives recordings their owners: runs the matching when something changed, and once in a while over all. */
@NullMarked
package org.podium.server.identity.assign;

import org.jspecify.annotations.NullMarked;
