package org.podium.film.encode.progress;

import java.time.Duration;

/**
 * What a film cost.
 *
 * @param length of the film
 * @param encoding processor time within the encoders of pictures and sound
 */
public record Effort(Duration length, Duration encoding) {}
