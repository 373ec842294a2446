package org.podium.server.library;

import java.util.UUID;

/** A video's identifier. Nobody can guess it, so that a link can be what is shared. */
public record VideoId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
