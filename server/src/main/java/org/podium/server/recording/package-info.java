/** Recordings and their formats: found, changed, gone; one life each. */
@NullMarked
package org.podium.server.recording;

import org.jspecify.annotations.NullMarked;
