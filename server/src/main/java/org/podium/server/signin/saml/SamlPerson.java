package org.podium.server.signin.saml;

import java.util.Set;
import org.podium.server.identity.PersonId;
import org.podium.server.signin.session.SignedIn;
import org.podium.server.signin.sso.ProvenUser;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * A person with what their identity provider calls them and their session there.
 *
 * @param name the subject's name there
 */
record SamlPerson(ProvenUser user, String name, String session) implements SignedIn, AuthenticatedPrincipal {
    @Override
    public PersonId person() {
        return user.person();
    }

    @Override
    public String userName() {
        return user.userName();
    }

    @Override
    public String displayName() {
        return user.displayName();
    }

    @Override
    public Set<String> roleNames() {
        return user.roleNames();
    }

    @Override
    public SamlPerson with(Set<String> roleNames) {
        return new SamlPerson(user.with(roleNames), name, session);
    }

    @Override
    public String getName() {
        return user.userName();
    }
}
