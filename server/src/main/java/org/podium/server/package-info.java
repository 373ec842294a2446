/** The program and its roles; the only place that knows all rooms. */
@NullMarked
package org.podium.server;

import org.jspecify.annotations.NullMarked;
