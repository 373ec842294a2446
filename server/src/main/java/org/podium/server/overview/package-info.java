/** Reads across packages: what lists and figures of pages join from views of several packages. It never writes. */
@NullMarked
package org.podium.server.overview;

import org.jspecify.annotations.NullMarked;
