package org.podium.bbb.error;

/** Whom a trouble concerns, and thereby whether to try again. */
public enum Scope {
    /** This one call; others to the same server may work. Trying again soon may help. */
    THIS_CALL,
    /** The server as a whole: leave it alone for a while, serve the others. */
    THIS_SERVER,
    /** A setting, here or there: it stays wrong until somebody changes it. */
    SETTINGS
}
