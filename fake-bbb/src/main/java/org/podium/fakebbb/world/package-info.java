/** What there is on the fake server: meetings, people in them, recordings; and what becomes of it as time passes. */
@NullMarked
package org.podium.fakebbb.world;

import org.jspecify.annotations.NullMarked;
