package org.podium.server.identity;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far new rows were looked for. */
public final class Watermarks {
    /** Numbers are given before their rows are visible, so the search begins this much before its last end. */
    private static final long OVERLAP = 5_000;

    private Watermarks() {}

    /** The number after which to look. */
    public static long lookBack(JdbcClient sql, String name) {
        return sql.sql("SELECT value FROM identity_mark WHERE name = ?")
                        .param(name)
                        .query(Long.class)
                        .optional()
                        .orElse(0L)
                - OVERLAP;
    }

    /** Sets the mark to the number that a query gives. */
    public static void set(JdbcClient sql, String name, String query) {
        sql.sql("INSERT INTO identity_mark (name, value) VALUES (?, (" + query + "))"
                        + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
                .param(name)
                .update();
    }

    /** When something was done last; for ever ago if never. */
    public static Instant moment(JdbcClient sql, String name) {
        return sql.sql("SELECT value FROM identity_mark WHERE name = ?")
                .param(name)
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochSecond)
                .orElse(Instant.EPOCH);
    }

    /** Notes when something was done last. */
    public static void set(JdbcClient sql, String name, Instant moment) {
        sql.sql("INSERT INTO identity_mark (name, value) VALUES (?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
                .params(name, moment.getEpochSecond())
                .update();
    }
}
