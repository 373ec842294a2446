package org.podium.server.identity.match.rule;

/** How sure a match is, by what it stands on; the strongest first. */
public enum Certainty {
    /** The front end's id for this person. */
    ID,
    /** The name, together with what the meeting says of its owner or course. */
    DECLARED,
    /** The whole name, borne by nobody else. */
    NAME;

    /** Whether the person owns the recording without having said so: a name alone is somebody's own word. */
    public boolean sure() {
        return this == ID;
    }
}
