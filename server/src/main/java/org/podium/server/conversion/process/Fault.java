package org.podium.server.conversion.process;

import org.podium.film.process.FailureScope;

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

    /** As the film process calls it. */
    static Fault of(FailureScope scope) {
        return switch (scope) {
            case THIS_RECORDING -> THIS_RECORDING;
            case THIS_WORKER -> THIS_WORKER;
            case NO_ROOM -> NO_ROOM;
        };
    }
}
