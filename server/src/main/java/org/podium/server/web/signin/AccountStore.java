package org.podium.server.web.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Local accounts that the program itself makes at its start. */
@Component
class AccountStore {
    private final JdbcClient sql;
    private final PasswordEncoder encoder;
    private final Clock clock;

    AccountStore(JdbcClient sql, PasswordEncoder encoder, Clock clock) {
        this.sql = sql;
        this.encoder = encoder;
        this.clock = clock;
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

    /**
     * Makes an account. A person of this name whom the directory listed before is from now on ours: else whoever has that
     * name at another sign-in would be let in as this one.
     */
    void create(String userName, String displayName, String password, String role) {
        Long person = sql.sql("""
            INSERT INTO person (user_name, display_name, source, created_at, updated_at)
            VALUES (:name, :display, 'local', :now, :now)
            ON CONFLICT (user_name) DO UPDATE
                SET active = true, source = 'local', display_name = excluded.display_name RETURNING id\
            """)
                .param("name", userName)
                .param("display", displayName)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        sql.sql("INSERT INTO local_account (person, password_hash) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(person, Objects.requireNonNull(encoder.encode(password)))
                .update();
        if (!role.isEmpty()) {
            sql.sql("INSERT INTO person_role (person, role) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(person, role)
                    .update();
        }
    }
}
