package org.podium.server.recording;

import java.time.Instant;
import java.util.Optional;

/**
 * A recording as Podium knows it.
 *
 * @param server name of the BBB server that has it
 * @param recordId its id there
 * @param parentId internal id of the parent of a breakout room; empty for all others
 * @param life where it stands
 */
public record Recording(
        RecordingId id,
        String server,
        String recordId,
        String parentId,
        String name,
        Instant heldAt,
        Optional<Instant> ended,
        Life life) {}
