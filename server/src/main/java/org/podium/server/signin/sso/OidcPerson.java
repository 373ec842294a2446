package org.podium.server.signin.sso;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.podium.server.identity.PersonId;
import org.podium.server.signin.session.SignedIn;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person with the token that proved them. */
record OidcPerson(ProvenUser user, OidcUser proof) implements OidcUser, SignedIn {
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
    public ProvenUser kept() {
        return user;
    }

    @Override
    public OidcPerson with(Set<String> roleNames) {
        return new OidcPerson(user.with(roleNames), proof);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return user.getAuthorities();
    }

    @Override
    public String getName() {
        return user.userName();
    }

    @Override
    public Map<String, Object> getClaims() {
        return proof.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return proof.getAttributes();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return proof.getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return proof.getIdToken();
    }

    /** Never the token. */
    @Override
    public String toString() {
        return user.toString();
    }
}
