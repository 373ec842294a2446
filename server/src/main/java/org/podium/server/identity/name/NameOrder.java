package org.podium.server.identity.name;

/** Which part of a name stands first. */
public enum NameOrder {
    GIVEN_FIRST,
    FAMILY_FIRST,
    /** Nothing is known: both are read, neither is preferred. */
    ANY
}
