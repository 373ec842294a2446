package org.podium.server.signin.sso;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.person.Person;
import org.podium.server.identity.person.Role;
import org.podium.server.signin.session.SignedIn;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who has proved themselves elsewhere: in the directory, at the university's sign-in. */
public record ProvenUser(PersonId person, String userName, String displayName, Set<Role> roles)
        implements UserDetails, SignedIn {
    public ProvenUser {
        roles = Set.copyOf(roles);
    }

    /**
     * The person as one who has signed in.
     *
     * @throws DisabledException when they have left
     */
    public static ProvenUser of(Person person) {
        if (!person.active()) {
            throw new DisabledException("has left");
        }
        return new ProvenUser(person.id(), person.userName(), person.displayName(), person.roles());
    }

    @Override
    public Set<String> roleNames() {
        return roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public ProvenUser with(Set<String> roleNames) {
        return new ProvenUser(
                person,
                userName,
                displayName,
                roleNames.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities();
    }

    /** There is none here. */
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return userName;
    }
}
