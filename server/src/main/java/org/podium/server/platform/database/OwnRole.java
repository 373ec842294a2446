package org.podium.server.platform.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The role in the embedded database as which Podium works: it owns its tables and is no superuser, for whom a statement can
 * read files of the machine and start programs.
 */
public final class OwnRole {
    public static final String NAME = "podium";

    private OwnRole() {}

    /**
     * Makes the role and gives it what is there; may be done twice.
     *
     * @param password a UUID of our own making: nothing in it to quote
     */
    static void make(String url, String superuser, String password) throws IOException {
        try (Connection connection = DriverManager.getConnection(url, superuser, password);
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (words(sql, "SELECT rolname FROM pg_roles WHERE rolname = '" + NAME + "'")
                    .isEmpty()) {
                sql.execute("CREATE ROLE " + NAME + " LOGIN");
            }
            sql.execute("ALTER ROLE " + NAME + " NOSUPERUSER NOCREATEROLE PASSWORD '" + password + "'");
            sql.execute("ALTER DATABASE postgres OWNER TO " + NAME);
            for (String statement : words(sql, """
                SELECT format('ALTER TABLE %I.%I OWNER TO podium', schemaname, tablename)
                FROM pg_tables WHERE schemaname = 'public' AND tableowner <> 'podium'\
                """)) {
                sql.execute(statement);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("The embedded database could not be given a role of its own: " + e.getMessage(), e);
        }
    }

    private static List<String> words(Statement sql, String question) throws SQLException {
        List<String> words = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(question)) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }
}
