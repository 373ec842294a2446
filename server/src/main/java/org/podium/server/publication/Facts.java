package org.podium.server.publication;

import java.util.Set;

/**
 * All that the rules need to know of a person and a recording.
 *
 * @param state what BBB said of the recording last
 * @param formats types of its formats, such as {@code presentation}
 */
record Facts(boolean owner, String state, Set<String> formats, boolean published) {
    /** What is known of a recording that does not exist, or of somebody else's. */
    static final Facts NONE = new Facts(false, "", Set.of(), false);

    Facts {
        formats = Set.copyOf(formats);
    }
}
