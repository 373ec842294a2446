package org.podium.server.conversion;

/** Whom a failure concerns, and thereby whether trying again can help. */
public enum Fault {
    /** The recording's files cannot be made a film of. */
    THIS_RECORDING,
    /** This machine or process failed; another attempt may succeed. */
    THIS_WORKER,
    /** The disk is full: no attempt succeeds before somebody makes room. */
    NO_ROOM,
    /** The system killed its process, most often because memory ran out. */
    KILLED;

    /** As the film process calls it; what it does not know is the recording's. */
    static Fault named(String word) {
        for (Fault fault : values()) {
            if (fault.name().equals(word)) {
                return fault;
            }
        }
        return THIS_RECORDING;
    }
}
