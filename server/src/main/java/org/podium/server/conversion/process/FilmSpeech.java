package org.podium.server.conversion.process;

import java.time.ZoneId;

/**
 * How a film says its own few words.
 *
 * @param language {@code fr} or {@code en}
 * @param zone of its dates: that of the pages, so that a lecture has one date
 */
public record FilmSpeech(String language, ZoneId zone) {}
