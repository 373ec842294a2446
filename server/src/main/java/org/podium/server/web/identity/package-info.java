/** Pages on who is who and whose a recording is: doubts, claims, what is known of a person, the log of all that. */
@NullMarked
package org.podium.server.web.identity;

import org.jspecify.annotations.NullMarked;
