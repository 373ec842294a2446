/** What things cost: programs that print figures. */
@NullMarked
package org.podium.acceptance.bench;

import org.jspecify.annotations.NullMarked;
