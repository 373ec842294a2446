package org.podium.server.identity;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps matching and the changing of many people apart, on all nodes, until the end of the caller's transaction. */
public final class IdentityLock {
    /** Any number that no other lock uses. */
    private static final long NUMBER = 0x1D_E471;

    private IdentityLock() {}

    /** Waits until it is free. */
    public static void take(JdbcClient sql) {
        sql.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(?)) AS held")
                .param(NUMBER)
                .query(Integer.class)
                .single();
    }
}
