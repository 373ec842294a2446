package org.podium.server.signin.sso;

import org.podium.server.identity.directory.ldap.LdapPeople;
import org.springframework.ldap.NamingException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Proves people by their password in the directory; the gate before it counts failures, for all ways together. */
@Component
class LdapSignIn implements AuthenticationProvider {
    private final LdapPeople people;

    LdapSignIn(LdapPeople people) {
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        String password = claim.getCredentials() instanceof String text ? text : "";
        try {
            ProvenUser user = people.prove(claim.getName(), password)
                    .map(ProvenUser::of)
                    .orElseThrow(() -> new BadCredentialsException("not known to the directory with this password"));
            var proven = user.asProof();
            proven.setDetails(claim.getDetails());
            return proven;
        } catch (NamingException e) {
            throw new InternalAuthenticationServiceException("the directory does not answer", e);
        }
    }

    @Override
    public boolean supports(Class<?> claim) {
        return people.present() && UsernamePasswordAuthenticationToken.class.isAssignableFrom(claim);
    }
}
