/** Others' answers, read as a stream, tolerantly and within limits, into our records. */
@NullMarked
package org.podium.bbb.reading;

import org.jspecify.annotations.NullMarked;
