/** Moderators who are nobody for certain, and what an administrator decides on them. */
@NullMarked
package org.podium.server.identity.unmatched;

import org.jspecify.annotations.NullMarked;
