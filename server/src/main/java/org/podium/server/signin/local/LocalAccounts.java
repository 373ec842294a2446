package org.podium.server.signin.local;

import java.util.Optional;
import org.podium.server.identity.account.LocalLogins;
import org.podium.server.signin.session.SignedIn;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** People who sign in with a password that Podium itself keeps. */
@Component
public class LocalAccounts {
    private final LocalLogins logins;

    LocalAccounts(LocalLogins logins) {
        this.logins = logins;
    }

    /**
     * The person with the roles that they have by now; none when their session may not go on: they have left, or a local
     * account has another password than the one it began with.
     */
    public Optional<SignedIn> welcome(SignedIn me) {
        return logins.roles(me.person(), me instanceof LocalUser user ? user.passwordHash() : "")
                .map(roles -> roles.equals(me.roleNames()) ? me : me.with(roles));
    }

    UserDetails named(String userName) {
        return logins.active(userName)
                .map(login -> new LocalUser(
                        login.person(), login.userName(), login.displayName(), login.passwordHash(), login.roles()))
                .orElseThrow(() -> new UsernameNotFoundException("no local account of this name"));
    }
}
