/** The server as one application with roles; the only package that knows all others. */
@NullMarked
package org.podium.server;

import org.jspecify.annotations.NullMarked;
