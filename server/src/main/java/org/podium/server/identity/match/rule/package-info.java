/** The rules by which a moderator is a person, in order of their strength; pure. */
@NullMarked
package org.podium.server.identity.match.rule;

import org.jspecify.annotations.NullMarked;
