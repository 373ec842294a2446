/** Looks at servers that are well, in trouble, or strange. */
@NullMarked
package org.podium.acceptance.sync;

import org.jspecify.annotations.NullMarked;
