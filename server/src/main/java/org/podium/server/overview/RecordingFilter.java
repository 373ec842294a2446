package org.podium.server.overview;

/**
 * Which recordings an administrator wants to see; an empty text is no condition.
 *
 * @param owner whether those with ("owned") or without ("unowned") somebody who owns them
 */
public record RecordingFilter(Wanted wanted, String server, String state, String owner) {}
