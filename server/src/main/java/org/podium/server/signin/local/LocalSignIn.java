package org.podium.server.signin.local;

import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Proves local accounts. */
@Component
class LocalSignIn extends DaoAuthenticationProvider {
    LocalSignIn(LocalAccounts accounts, PasswordEncoder encoder) {
        super(accounts::named);
        setPasswordEncoder(encoder);
    }
}
