package org.podium.server.sync;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** One look at a time, whichever node or command makes it: a lock of the database, gone with the connection that has it. */
@Component
class AdvisoryLock {
    /** "podium" in numbers of the alphabet; any number would do. */
    private static final long KEY = 161_504_092_113L;

    private final DataSource source;

    AdvisoryLock(DataSource source) {
        this.source = source;
    }

    /** Does the work, unless somebody else is at it. */
    <T> Optional<T> run(Supplier<T> work) {
        try (Connection connection = source.getConnection();
                Statement sql = connection.createStatement()) {
            if (!ask(sql, "SELECT pg_try_advisory_lock(" + KEY + ")")) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.get());
            } finally {
                ask(sql, "SELECT pg_advisory_unlock(" + KEY + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database gives no lock: " + e.getMessage(), e);
        }
    }

    private static boolean ask(Statement sql, String question) throws SQLException {
        try (ResultSet answer = sql.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
