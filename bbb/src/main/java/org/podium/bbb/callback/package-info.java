/** What a server tells by itself: verified, then read. */
@NullMarked
package org.podium.bbb.callback;

import org.jspecify.annotations.NullMarked;
