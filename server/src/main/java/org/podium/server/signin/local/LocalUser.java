package org.podium.server.signin.local;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.podium.server.identity.PersonId;
import org.podium.server.signin.session.SignedIn;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody with a local account. */
record LocalUser(PersonId person, String userName, String displayName, String passwordHash, Set<String> roles)
        implements UserDetails, SignedIn {
    LocalUser {
        roles = Set.copyOf(roles);
    }

    @Override
    public Set<String> roleNames() {
        return roles;
    }

    @Override
    public LocalUser with(Set<String> roleNames) {
        return new LocalUser(person, userName, displayName, passwordHash, roleNames);
    }

    @Override
    public boolean local() {
        return true;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return userName;
    }

    /** Never the hash. */
    @Override
    public String toString() {
        return userName + " " + List.copyOf(roles);
    }
}
