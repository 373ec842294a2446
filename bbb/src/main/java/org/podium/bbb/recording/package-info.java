/** A recording as the server tells it: its state, its formats, where they play. */
@NullMarked
package org.podium.bbb.recording;

import org.jspecify.annotations.NullMarked;
