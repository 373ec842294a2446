/** What things cost: programs that print figures. */
@NullMarked
package org.podium.bench;

import org.jspecify.annotations.NullMarked;
