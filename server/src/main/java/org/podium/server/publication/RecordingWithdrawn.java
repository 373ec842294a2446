package org.podium.server.publication;

import org.podium.server.identity.PersonId;
import org.podium.server.recording.RecordingId;

/** News, told in the transaction of the decision: an owner has taken the recording back. */
public record RecordingWithdrawn(RecordingId recording, PersonId by) {}
