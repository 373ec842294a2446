package org.podium.server.signin.saml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Requests for sign-in that wait for their answer. A request's number is made of its moment and of the secret that lies in the
 * browser's cookie, so that nothing is kept of requests that are never answered, of which anybody can make any number. What
 * is kept, where all nodes see it, is which were answered: only the first answer to a request counts.
 */
final class SamlRequests {
    /** How long people may take to sign in. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final Pattern NUMBER = Pattern.compile("_([0-9a-f]{1,15})-[0-9a-f]{64}");

    private final JdbcClient sql;
    private final Clock clock;

    SamlRequests(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The number of a new request.
     *
     * @param browser whose it is, by the secret of its cookie
     */
    String made(String browser) {
        return number(clock.instant().toEpochMilli(), browser);
    }

    /** Whether this browser made the request, not too long ago, and it was not answered before. */
    boolean answered(String id, String browser) {
        Matcher number = NUMBER.matcher(id);
        if (!number.matches()) {
            return false;
        }
        long moment = Long.parseLong(number.group(1), 16);
        Instant now = clock.instant();
        Instant oldest = now.minus(PATIENCE);
        boolean ours = same(number(moment, browser), id)
                && moment >= oldest.toEpochMilli()
                && moment <= now.plus(PATIENCE).toEpochMilli();
        if (!ours) {
            return false;
        }
        // Nodes may differ by some seconds: what was answered is remembered for twice as long as it could be answered.
        sql.sql("DELETE FROM saml_answered WHERE at < ?")
                .param(Timestamp.from(oldest.minus(PATIENCE)))
                .update();
        return sql.sql("INSERT INTO saml_answered (id, at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .params(id, Timestamp.from(now))
                        .update()
                == 1;
    }

    private static String number(long moment, String browser) {
        String made = moment + "/" + browser;
        return "_" + Long.toHexString(moment) + "-" + HexFormat.of().formatHex(digest(made));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
