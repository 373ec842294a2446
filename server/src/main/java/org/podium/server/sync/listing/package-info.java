/** How far the listing of all recordings of a server is, and by which way it goes; pure. */
@NullMarked
package org.podium.server.sync.listing;

import org.jspecify.annotations.NullMarked;
