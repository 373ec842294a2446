package org.podium.film.source.published;

import java.time.Duration;
import java.util.Optional;
import org.podium.film.timeline.Drawing;

/**
 * One state of one shape as it was published.
 *
 * @param shape its identity on its page
 * @param gone when a deletion or clearing took it away; it may lie before {@code from}
 * @param rank its place in the painting order among its siblings, comparable as text
 * @param parent the group or frame that holds it, or the page under one of its names
 */
public record State(
        String shape, Duration from, Optional<Duration> gone, String rank, String parent, Drawing drawing) {}
