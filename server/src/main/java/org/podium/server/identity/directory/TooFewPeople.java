package org.podium.server.identity.directory;

/** A full listing lacks so many of the known people that it is not believed until an administrator says so. */
public final class TooFewPeople extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int missing;
    private final int known;

    TooFewPeople(String source, int missing, int known) {
        super("The directory " + source + " lacks " + missing + " of " + known + " known people; nothing was changed.");
        this.missing = missing;
        this.known = known;
    }

    int missing() {
        return missing;
    }

    int known() {
        return known;
    }
}
