package org.podium.bbb.meeting;

/** What somebody may do in a meeting; whatever is not told to be a moderator is a viewer. */
public enum Role {
    MODERATOR,
    VIEWER
}
