package org.podium.server.web.saml;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * SamlRequests for sign-in that wait for their answer, in the database: any node may get the answer, and only the first answer
 * counts. As an assertion names its request, this is also why none is taken twice.
 */
final class SamlRequests {
    /** How long people may take to sign in. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    private final JdbcClient sql;
    private final Clock clock;

    SamlRequests(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Notes a request.
     *
     * @param browser whose it is, by a secret of its cookie
     * @param target the page of ours to go on to
     */
    void made(String id, String browser, String target) {
        sql.sql("DELETE FROM saml_request WHERE made < ?")
                .param(Timestamp.from(clock.instant().minus(PATIENCE)))
                .update();
        sql.sql("INSERT INTO saml_request (id, browser, target, made) VALUES (?, ?, ?, ?)")
                .params(id, browser, target, Timestamp.from(clock.instant()))
                .update();
    }

    /** Where to go on to, if this browser made the request and it was not answered before. */
    Optional<String> answered(String id, String browser) {
        return sql.sql("DELETE FROM saml_request WHERE id = ? AND browser = ? AND made >= ? RETURNING target")
                .params(id, browser, Timestamp.from(clock.instant().minus(PATIENCE)))
                .query(String.class)
                .optional();
    }
}
