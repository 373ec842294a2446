package org.podium.film.source.fetch;

/** Whoever wants to know that a download goes on: told now and then, from several threads. */
@FunctionalInterface
public interface Arrival {
    Arrival NOBODY = bytes -> {};

    /**
     * Something came.
     *
     * @param bytes that came since the download began
     */
    void came(long bytes);
}
