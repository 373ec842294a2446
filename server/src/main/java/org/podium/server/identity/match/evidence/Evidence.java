package org.podium.server.identity.match.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.podium.server.identity.name.WrittenName;

/**
 * All that BBB told of one moderator.
 *
 * @param origin where the meeting was made
 * @param fullName as shown in the meeting
 * @param course the course or room at its origin; empty when none is told
 * @param metadata of the meeting, keys in small letters
 */
public record Evidence(
        Origin origin,
        FrontEnd frontEnd,
        UserId user,
        WrittenName fullName,
        Optional<String> course,
        Map<String, String> metadata) {
    public Evidence {
        metadata = Map.copyOf(metadata);
    }

    /** What a front end's patterns read in the user id; empty for an id that the front end did not send. */
    public List<Read> read() {
        return user instanceof UserId.Sent(String id)
                ? frontEnd.ids().stream()
                        .flatMap(pattern -> pattern.read(id).map(value -> new Read(pattern.kind(), value)).stream())
                        .toList()
                : List.of();
    }

    /** Who the metadata says is the owner, as user names or addresses. */
    public Set<String> owners() {
        Set<String> owners = new LinkedHashSet<>();
        frontEnd.ownerKeys().stream()
                .map(metadata::get)
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .forEach(owners::add);
        return owners;
    }

    /** A value of a kind, read from a user id. */
    public record Read(IdPattern.Kind kind, String value) {}
}
