/**
 * Meetings and the recordings that come of them. Who moderates a meeting is known only while it runs, so it is kept; a
 * recording and its formats are found, change, and go: one life each.
 */
@NullMarked
package org.podium.server.recording;

import org.jspecify.annotations.NullMarked;
