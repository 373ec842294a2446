package org.podium.server.web.signin;

import java.util.Objects;
import java.util.Set;
import org.podium.server.identity.directory.People;
import org.podium.server.identity.directory.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Local accounts that the program itself makes at its start. */
@Component
class AccountStore {
    private final JdbcClient sql;
    private final PasswordEncoder encoder;
    private final People people;

    AccountStore(JdbcClient sql, PasswordEncoder encoder, People people) {
        this.sql = sql;
        this.encoder = encoder;
        this.people = people;
    }

    /** Whether anybody could sign in with a password of ours. */
    boolean any() {
        return sql.sql("SELECT EXISTS (SELECT FROM local_account)")
                .query(Boolean.class)
                .single();
    }

    boolean exists(String userName) {
        return sql.sql("""
            SELECT EXISTS (SELECT FROM person p JOIN local_account a ON a.person = p.id WHERE p.user_name = ?)\
            """).param(userName).query(Boolean.class).single();
    }

    /** Whether there is such an account with this password. */
    boolean has(String userName, String password) {
        return sql.sql("SELECT a.password_hash FROM local_account a JOIN person p ON p.id = a.person WHERE"
                        + " p.user_name = ?")
                .param(userName)
                .query(String.class)
                .optional()
                .filter(hash -> encoder.matches(password, hash))
                .isPresent();
    }

    /** Takes the account away; the person stays. */
    void remove(String userName) {
        sql.sql("DELETE FROM local_account USING person p WHERE p.id = person AND p.user_name = ?")
                .param(userName)
                .update();
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
