package org.podium.server.platform;

/** How a node ends itself when it cannot go on. */
public interface Ending {
    /** The database has been away for too long. */
    int DATABASE_LOST = 5;

    void end(int code);
}
