/** The rules of the house as tests. */
@NullMarked
package org.podium.acceptance.house;

import org.jspecify.annotations.NullMarked;
