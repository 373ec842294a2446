package org.podium.server.conversion;

/** Whom a failure concerns, and thereby whether trying again can help. */
public enum Fault {
    /** The recording's files cannot be made a film of. */
    THIS_RECORDING,
    /** This machine or process failed; another attempt may succeed. */
    THIS_WORKER
}
