/** Client of the BigBlueButton and Scalelite HTTP API, usable alone. */
@NullMarked
package org.podium.bbb;

import org.jspecify.annotations.NullMarked;
