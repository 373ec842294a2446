package org.podium.server.signin.local;

import java.util.Objects;
import java.util.Set;
import org.podium.server.identity.account.LocalLogins;
import org.podium.server.identity.person.People;
import org.podium.server.identity.person.Role;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Local accounts that the program itself makes at its start. */
@Component
class AccountStore {
    private final LocalLogins logins;
    private final PasswordEncoder encoder;
    private final People people;

    AccountStore(LocalLogins logins, PasswordEncoder encoder, People people) {
        this.logins = logins;
        this.encoder = encoder;
        this.people = people;
    }

    /** Whether anybody could sign in with a password of ours. */
    boolean any() {
        return logins.any();
    }

    boolean exists(String userName) {
        return logins.find(userName).isPresent();
    }

    /** Whether there is such an account with this password. */
    boolean has(String userName, String password) {
        return logins.find(userName)
                .filter(login -> encoder.matches(password, login.passwordHash()))
                .isPresent();
    }

    /** Takes the account away; the person stays. */
    void remove(String userName) {
        logins.remove(userName);
    }

    /** Makes an account; an empty role is that of anybody who signs in. */
    void create(String userName, String displayName, String password, String role) {
        people.addLocal(
                userName,
                displayName,
                Objects.requireNonNull(encoder.encode(password)),
                role.isEmpty() ? Set.of() : Set.of(Role.valueOf(role)));
    }
}
