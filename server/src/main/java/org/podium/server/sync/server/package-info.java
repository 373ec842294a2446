/** The servers that are set, and what is known of each from one poll to the next. */
@NullMarked
package org.podium.server.sync.server;

import org.jspecify.annotations.NullMarked;
