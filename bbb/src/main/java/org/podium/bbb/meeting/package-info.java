/** A meeting as the server tells it: who is in it, what its front end noted on it. */
@NullMarked
package org.podium.bbb.meeting;

import org.jspecify.annotations.NullMarked;
