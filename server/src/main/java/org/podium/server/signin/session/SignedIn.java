package org.podium.server.signin.session;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.podium.server.identity.PersonId;
import org.podium.server.library.Viewer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The person before the screen; every way of signing in has a principal that is one. */
public interface SignedIn extends Serializable {
    PersonId person();

    /** The name by which the audit log knows them. */
    String userName();

    /** The name to greet them by. */
    String displayName();

    /** The names of their roles, as they were when this was made. */
    Set<String> roleNames();

    /** The same person with the roles that they have by now. */
    SignedIn with(Set<String> roleNames);

    /** The same person without what is needed for the moment of the sign-in only. */
    default SignedIn kept() {
        return this;
    }

    /** Their roles, as Spring Security takes them. */
    default List<SimpleGrantedAuthority> authorities() {
        return roleNames().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    /** Who is signed in, as Spring Security takes it, with the roles of this. */
    default UsernamePasswordAuthenticationToken asProof() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities());
    }

    default boolean administrator() {
        return roleNames().contains("ADMIN");
    }

    /** Whether they have a password here, which they may change. */
    default boolean local() {
        return false;
    }

    /** As the library sees them. */
    default Viewer.Known viewer() {
        return new Viewer.Known(person(), administrator());
    }
}
