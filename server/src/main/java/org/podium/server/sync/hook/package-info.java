/** Servers that call by themselves: webhooks and the callback when a recording is ready. */
@NullMarked
package org.podium.server.sync.hook;

import org.jspecify.annotations.NullMarked;
