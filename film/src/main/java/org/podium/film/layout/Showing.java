package org.podium.film.layout;

/** What is to be looked at, at a moment. */
public enum Showing {
    SLIDE,
    SCREEN,
    NOTHING
}
