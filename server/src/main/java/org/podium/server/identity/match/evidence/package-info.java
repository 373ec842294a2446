/** What BBB says of a moderator: ids and metadata by front end, and what is known of them from before. */
@NullMarked
package org.podium.server.identity.match.evidence;

import org.jspecify.annotations.NullMarked;
