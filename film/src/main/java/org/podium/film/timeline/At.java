package org.podium.film.timeline;

import java.time.Duration;

/** A value that holds from a moment on, until the next one of its list. */
public record At<T>(Duration from, T value) {}
