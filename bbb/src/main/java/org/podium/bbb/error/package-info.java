/** What goes wrong between a client and a server, as values that say it in plain words. */
@NullMarked
package org.podium.bbb.error;

import org.jspecify.annotations.NullMarked;
