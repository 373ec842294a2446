package org.podium.server.identity.person;

/** What somebody may do beyond what everybody who signs in may. */
public enum Role {
    /** Publishes what they held. */
    TEACHER,
    /** Administers Podium and everybody's recordings. */
    ADMIN
}
