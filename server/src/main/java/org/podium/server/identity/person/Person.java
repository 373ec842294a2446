package org.podium.server.identity.person;

import java.util.Set;
import org.podium.server.identity.PersonId;

/**
 * Somebody whom Podium knows.
 *
 * @param email may be empty
 * @param active false for those who have left; they keep what is theirs and cannot sign in
 * @param language in which they last read the pages; empty until they have
 * @param source {@code local}, {@code ldap}, {@code csv}, or the provider of a first sign-in
 */
public record Person(
        PersonId id,
        String userName,
        String displayName,
        String email,
        String language,
        boolean active,
        String source,
        Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }
}
