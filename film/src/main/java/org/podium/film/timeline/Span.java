package org.podium.film.timeline;

import java.time.Duration;

/** A stretch of time, from its start (included) to its end (excluded); never empty. */
public record Span(Duration start, Duration end) {
    public Span {
        if (start.isNegative() || start.compareTo(end) >= 0) {
            throw new IllegalArgumentException("empty or negative span: " + start + " to " + end);
        }
    }

    public boolean contains(Duration moment) {
        return start.compareTo(moment) <= 0 && moment.compareTo(end) < 0;
    }

    public boolean overlaps(Span other) {
        return start.compareTo(other.end) < 0 && other.start.compareTo(end) < 0;
    }

    public Duration length() {
        return end.minus(start);
    }
}
