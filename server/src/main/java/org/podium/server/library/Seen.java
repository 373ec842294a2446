package org.podium.server.library;

/** A video as one viewer has it before them. */
public record Seen(Video video, Access access) {}
