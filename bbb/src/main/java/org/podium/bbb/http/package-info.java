/** How a request travels: the port, its HTTP transport, deadlines and limits. */
@NullMarked
package org.podium.bbb.http;

import org.jspecify.annotations.NullMarked;
