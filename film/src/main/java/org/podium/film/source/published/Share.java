package org.podium.film.source.published;

import org.podium.film.timeline.Span;

/** A stretch in which a screen was shared; {@code aspect} is its width over its height, 0 where unknown. */
public record Share(Span span, double aspect) {}
