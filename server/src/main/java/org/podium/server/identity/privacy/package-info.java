/** What is kept of a person: exported, erased, and forgotten when its time is over. */
@NullMarked
package org.podium.server.identity.privacy;

import org.jspecify.annotations.NullMarked;
