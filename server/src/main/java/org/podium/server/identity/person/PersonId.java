package org.podium.server.identity.person;

/** A person, whatever accounts and names they have; never reused. */
public record PersonId(long value) implements Comparable<PersonId> {
    public PersonId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a person's number: " + value);
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
