package org.podium.film.timeline;

import java.time.Duration;

/** A part of the film with a title, as it begins with a slide; {@code text} is what the slide says, for search. */
public record Chapter(Duration start, String title, String text) {}
