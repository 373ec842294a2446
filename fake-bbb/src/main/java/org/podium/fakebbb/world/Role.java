package org.podium.fakebbb.world;

/** What a participant may do in a meeting, by BBB's words. */
public enum Role {
    MODERATOR,
    VIEWER
}
