package org.podium.server.identity.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.podium.server.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Local accounts as rows. */
@Component
public class LocalLogins {
    private static final String FIND = """
        SELECT p.id, p.user_name, p.display_name, a.password_hash,
               ARRAY (SELECT r.role FROM person_role r WHERE r.person = p.id) AS roles
        FROM person p JOIN local_account a ON a.person = p.id
        WHERE p.user_name = ?\
        """;

    private final JdbcClient sql;

    LocalLogins(JdbcClient sql) {
        this.sql = sql;
    }

    /** A local account and whose it is. */
    public record Login(PersonId person, String userName, String displayName, String passwordHash, Set<String> roles) {}

    /** Whether anybody could sign in with a password of ours. */
    public boolean any() {
        return sql.sql("SELECT EXISTS (SELECT FROM local_account)")
                .query(Boolean.class)
                .single();
    }

    /** The account of a user name, also that of a person who has left. */
    public Optional<Login> find(String userName) {
        return sql.sql(FIND).param(userName).query((row, _) -> login(row)).optional();
    }

    /** The account of a person who has not left. */
    public Optional<Login> active(String userName) {
        return sql.sql(FIND + " AND p.active")
                .param(userName)
                .query((row, _) -> login(row))
                .optional();
    }

    /**
     * The roles that a person has by now; none when their session may not go on: they have left, or their local account has
     * another password than the one with this digest.
     *
     * @param passwordHash empty where the person signs in otherwise
     */
    public Optional<Set<String>> roles(PersonId person, String passwordHash) {
        return sql.sql("""
            SELECT ARRAY (SELECT r.role FROM person_role r WHERE r.person = p.id) AS roles
            FROM person p LEFT JOIN local_account a ON a.person = p.id
            WHERE p.id = :person AND p.active AND (:hash = '' OR a.password_hash = :hash)\
            """)
                .param("person", person.value())
                .param("hash", passwordHash)
                .query((row, _) -> Set.of((String[]) row.getArray("roles").getArray()))
                .optional();
    }

    /** The digest of a person's password; whoever else would change it waits until the transaction ends. */
    public Optional<String> locked(PersonId person) {
        return sql.sql("SELECT password_hash FROM local_account WHERE person = ? FOR UPDATE")
                .param(person.value())
                .query(String.class)
                .optional();
    }

    /** Gives a person another password. */
    public void change(PersonId person, String passwordHash) {
        sql.sql("UPDATE local_account SET password_hash = ? WHERE person = ?")
                .params(passwordHash, person.value())
                .update();
    }

    /** Takes the account away; the person stays. */
    public void remove(String userName) {
        sql.sql("DELETE FROM local_account USING person p WHERE p.id = person AND p.user_name = ?")
                .param(userName)
                .update();
    }

    private static Login login(ResultSet row) throws SQLException {
        return new Login(
                new PersonId(row.getLong("id")),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("password_hash"),
                Set.of((String[]) row.getArray("roles").getArray()));
    }
}
