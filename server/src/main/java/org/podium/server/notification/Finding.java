package org.podium.server.notification;

import java.util.List;

/**
 * Something that is wrong at this moment, as a package found it.
 *
 * @param kind key of its words in {@code notice.properties}, such as {@code server.unreachable}
 * @param scope what it concerns, such as {@code server:paris}; of one kind and scope there is one incident at a time
 * @param words what the words of the kind are filled with; never a secret or a signed address
 */
public record Finding(String kind, String scope, List<String> words) {
    public Finding {
        if (!kind.matches("[a-z-]+\\.[a-z-]+") || scope.isBlank()) {
            throw new IllegalArgumentException("not a finding: " + kind + " in " + scope);
        }
        words = List.copyOf(words);
    }
}
