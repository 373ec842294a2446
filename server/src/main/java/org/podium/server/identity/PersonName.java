package org.podium.server.identity;

/**
 * One of a person's names as the directory writes it. A person may have several: before and after a marriage, in two
 * scripts, as used and as registered.
 */
public record PersonName(String given, String family) {
    /** Longer names are cut at the edge; no directory we know has one. */
    public static final int LONGEST = 200;

    public PersonName {
        given = given.strip();
        family = family.strip();
        if (given.length() > LONGEST || family.length() > LONGEST) {
            throw new IllegalArgumentException("a name of more than " + LONGEST + " characters");
        }
        if (given.isEmpty() && family.isEmpty()) {
            throw new IllegalArgumentException("a name without a letter");
        }
    }

    /** Whether both parts are known; a name of one part cannot be matched. */
    public boolean whole() {
        return !given.isEmpty() && !family.isEmpty();
    }

    @Override
    public String toString() {
        return (given + " " + family).strip();
    }
}
