/** Writes a lecture as BBB publishes a recording: every file, in each generation's format. */
@NullMarked
package org.podium.fakebbb.lecture.publish;

import org.jspecify.annotations.NullMarked;
