package org.podium.server.recording;

/**
 * Where a recording is to be asked for.
 *
 * @param server name of the BBB server
 * @param recordId its id there
 * @param guarded whether its addresses open once only
 */
public record RecordingSource(String server, String recordId, boolean guarded) {}
