package org.podium.server.publication;

import org.podium.server.identity.PersonId;
import org.podium.server.recording.RecordingId;

/** News, told in the transaction of the decision: an owner wants this recording among the videos. */
public record RecordingPublished(RecordingId recording, PersonId by) {}
