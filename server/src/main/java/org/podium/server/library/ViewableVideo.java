package org.podium.server.library;

/** A video as one viewer has it before them. */
public record ViewableVideo(Video video, Access access) {}
