package org.podium.server.signin.sso;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.podium.server.identity.PersonName;
import org.podium.server.identity.person.DirectoryEntry;
import org.podium.server.identity.person.Role;

/**
 * What a sign-in server says of a person, read into an entry of the directory.
 *
 * @param teachers {@code attribute=value}, one of which makes a teacher
 * @param administrators likewise
 */
public record TrustedAttributes(
        String givenName, String familyName, String email, List<String> teachers, List<String> administrators) {
    public TrustedAttributes {
        Stream.concat(teachers.stream(), administrators.stream())
                .filter(rule -> rule.indexOf('=') < 1)
                .findFirst()
                .ifPresent(rule -> {
                    throw new IllegalArgumentException("a role is given by attribute=value, not by: " + rule);
                });
    }

    public DirectoryEntry entry(String userName, Map<String, Object> attributes) {
        String given = first(attributes, givenName);
        String family = first(attributes, familyName);
        List<PersonName> names =
                given.isBlank() && family.isBlank() ? List.of() : List.of(new PersonName(given, family));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (any(teachers, attributes)) {
            roles.add(Role.TEACHER);
        }
        if (any(administrators, attributes)) {
            roles.add(Role.ADMIN);
        }
        return new DirectoryEntry(userName, "", names, Set.of(), values(attributes.get(email)), roles);
    }

    private static boolean any(List<String> rules, Map<String, Object> attributes) {
        return rules.stream().anyMatch(rule -> {
            int sign = rule.indexOf('=');
            return values(attributes.get(rule.substring(0, sign))).contains(rule.substring(sign + 1));
        });
    }

    private static String first(Map<String, Object> attributes, String name) {
        return values(attributes.get(name)).stream().findFirst().orElse("");
    }

    private static List<String> values(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
    }
}
