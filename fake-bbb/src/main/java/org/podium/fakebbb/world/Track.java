package org.podium.fakebbb.world;

/**
 * A text track of a recording.
 *
 * @param source {@code live}, {@code automatic} or {@code upload}
 */
public record Track(String kind, String lang, String label, String source, String vtt) {}
