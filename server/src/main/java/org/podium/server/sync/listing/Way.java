package org.podium.server.sync.listing;

/**
 * How the recordings of a server are gone through. It starts with pages; whenever something else comes than the way expects,
 * another one is taken, in both directions: a server that is upgraded, or put behind a Scalelite, is followed.
 */
public enum Way {
    /** Page after page: the server keeps to the limit. */
    PAGES,
    /** All at once, at every look: the server knows no limit, and all it has is a small answer. */
    WHOLE,
    /** By how ids begin, one slice after the other: the server knows no limit, and all at once would be too much. */
    BEGINNINGS,
    /** The same tried anew, of a server that did not bear it the last time. */
    BEGINNINGS_AGAIN,
    /** By the rooms that we know, and all at once as rarely as can be: the server goes by whole ids only. */
    ROOMS
}
