package org.podium.bbb.recording;

import java.net.URI;

/** A small picture of a slide; {@code text} is the beginning of what stands on it. */
public record Thumbnail(URI url, String text) {}
