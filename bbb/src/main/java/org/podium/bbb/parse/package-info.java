/** Others' answers, read as a stream, tolerantly and within limits, into our records. */
@NullMarked
package org.podium.bbb.parse;

import org.jspecify.annotations.NullMarked;
