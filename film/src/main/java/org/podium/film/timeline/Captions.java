package org.podium.film.timeline;

/** A WebVTT file of the recording: language as BCP 47, its name, path relative to the recording's folder. */
public record Captions(String language, String name, String file) {}
