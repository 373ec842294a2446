package org.podium.server.identity;

import java.io.Serializable;

/** Podium's own number of a person; a person may have several accounts. */
public record PersonId(long value) implements Comparable<PersonId>, Serializable {
    @Override
    public int compareTo(PersonId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
