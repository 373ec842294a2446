/** Tries at passwords: how many at once, how many in a row, and who must wait. */
@NullMarked
package org.podium.server.signin.throttle;

import org.jspecify.annotations.NullMarked;
