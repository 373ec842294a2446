package org.podium.film.timeline;

import java.time.Duration;

/** A message of the public chat, as plain text. */
public record ChatLine(Duration time, String name, String text, boolean moderator) {}
