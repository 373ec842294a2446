package org.podium.server.web.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.podium.server.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** People who sign in with a password that Podium itself keeps. */
@Component
class LocalAccounts {
    private static final String FIND = """
        SELECT p.id, p.user_name, p.display_name, a.password_hash,
               ARRAY (SELECT r.role FROM person_role r WHERE r.person = p.id) AS roles
        FROM person p JOIN local_account a ON a.person = p.id
        WHERE p.user_name = ? AND p.active\
        """;

    private final JdbcClient sql;

    LocalAccounts(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The person with the roles that they have by now; none when their session may not go on: they have left, or a local
     * account has another password than the one it began with.
     */
    Optional<SignedIn> welcome(SignedIn me) {
        String hash = me instanceof LocalUser user ? user.passwordHash() : "";
        return sql.sql("""
            SELECT ARRAY (SELECT r.role FROM person_role r WHERE r.person = p.id) AS roles
            FROM person p LEFT JOIN local_account a ON a.person = p.id
            WHERE p.id = :person AND p.active AND (:hash = '' OR a.password_hash = :hash)\
            """)
                .param("person", me.person().value())
                .param("hash", hash)
                .query((row, _) -> Set.of((String[]) row.getArray("roles").getArray()))
                .optional()
                .map(roles -> roles.equals(me.roleNames()) ? me : me.with(roles));
    }

    UserDetails named(String userName) {
        return sql.sql(FIND)
                .param(userName)
                .query((row, n) -> user(row))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no local account of this name"));
    }

    private static LocalUser user(ResultSet row) throws SQLException {
        return new LocalUser(
                new PersonId(row.getLong("id")),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("password_hash"),
                Set.of((String[]) row.getArray("roles").getArray()));
    }
}
