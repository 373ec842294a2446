package org.podium.server.signin.kept;

import org.podium.server.platform.PodiumSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * How sessions are written to the database, and which cookie leads to them. The database has a digest of each session's
 * number only: whoever reads a table or a backup of it cannot go on as somebody else.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class KeptSessions {
    /** The digest of a session's number that a parameter has. */
    static final String DIGEST = digest("?");

    private static final String CREATE = """
        INSERT INTO web_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval,
            expiry_time, principal_name)
        VALUES (?, %s, ?, ?, ?, ?, ?)\
        """.formatted(DIGEST);

    /** The number comes back as it was asked for, since that is what the cookie has. */
    private static final String GET = """
        SELECT s.primary_id, asked.id AS session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
            a.attribute_name, a.attribute_bytes
        FROM (SELECT ?::text AS id) asked
        JOIN web_session s ON s.session_id = %s
        LEFT JOIN web_session_attributes a ON a.session_primary_id = s.primary_id\
        """.formatted(digest("asked.id"));

    private static final String UPDATE = """
        UPDATE web_session SET session_id = %s, last_access_time = ?,
            max_inactive_interval = ?, expiry_time = ?, principal_name = ?
        WHERE primary_id = ?\
        """.formatted(DIGEST);

    private static final String DELETE = """
        DELETE FROM web_session
        WHERE session_id = %s AND max_inactive_interval >= 0\
        """.formatted(DIGEST);

    private static String digest(String number) {
        return "encode(sha256(convert_to(" + number + ", 'UTF8')), 'hex')";
    }

    /** The name by which Spring Session finds it. */
    @Bean
    GenericConversionService springSessionConversionService() {
        GenericConversionService service = new GenericConversionService();
        service.addConverter(Object.class, byte[].class, KeptValue::written);
        service.addConverter(new Reading());
        return service;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> digests() {
        // Two requests of one page may write the same value at a time.
        var writtenTwice = new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
        return sessions -> {
            writtenTwice.customize(sessions);
            sessions.setCreateSessionQuery(CREATE);
            sessions.setGetSessionQuery(GET);
            sessions.setUpdateSessionQuery(UPDATE);
            sessions.setDeleteSessionQuery(DELETE);
        };
    }

    /**
     * A node behind a proxy sees no HTTPS, but knows by its address whether browsers do. The number stands in the cookie as it
     * is: wrapped in base64, a stranger could send characters that no header may have and no database takes.
     */
    @Bean
    DefaultCookieSerializerCustomizer cookie(PodiumSettings podium) {
        return cookie -> {
            cookie.setUseBase64Encoding(false);
            if (podium.address().startsWith("https:")) {
                cookie.setUseSecureCookie(true);
            }
        };
    }
}
