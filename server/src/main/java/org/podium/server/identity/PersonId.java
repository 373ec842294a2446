package org.podium.server.identity;

/** Podium's own number of a person; a person may have several accounts. */
public record PersonId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
