package org.podium.bbb.recording;

import java.net.URI;

/**
 * Captions or subtitles of a recording.
 *
 * @param href works for about an hour: fetch it at once
 * @param kind {@code captions} or {@code subtitles}
 * @param source {@code live}, {@code automatic} or {@code upload}
 */
public record TextTrack(URI href, String kind, String language, String label, String source) {}
