/** How soon to ask a server again: back-off and breaker, as pure values. */
@NullMarked
package org.podium.bbb.pace;

import org.jspecify.annotations.NullMarked;
