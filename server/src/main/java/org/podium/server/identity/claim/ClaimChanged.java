package org.podium.server.identity.claim;

import org.podium.server.identity.PersonId;
import org.podium.server.recording.RecordingId;

/**
 * News, told in the transaction of the decision: something came of a wish about a claim.
 *
 * @param verb as in {@link ClaimDecision.Deed}
 * @param about whose claim
 */
public record ClaimChanged(RecordingId recording, String verb, PersonId by, PersonId about) {}
