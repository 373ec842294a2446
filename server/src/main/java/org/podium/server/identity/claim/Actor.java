package org.podium.server.identity.claim;

import org.podium.server.identity.PersonId;

/**
 * Who wants something done with a claim.
 *
 * @param administrator whether they may decide about everybody's recordings
 */
public record Actor(PersonId person, boolean administrator) {}
