package org.podium.server.identity.directory;

/**
 * What an administrator has said of the next listing of a source.
 *
 * @param missing how many people may be missing in it, since they have left
 * @param roles how many roles it may take away
 */
record Accepted(int missing, int roles) {
    static final Accepted NOTHING = new Accepted(0, 0);
}
