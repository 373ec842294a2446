package org.podium.server.signin.kept;

import org.podium.server.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The browsers in which somebody is signed in. */
@Component
class Browsers {
    private static final String OTHERS = "principal_name = ? AND session_id <> " + KeptSessions.DIGEST;

    private final JdbcClient sql;

    Browsers(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many, besides the one whose session has this number. */
    int others(PersonId person, String session) {
        return sql.sql("SELECT count(*) FROM web_session WHERE " + OTHERS)
                .params(person.toString(), session)
                .query(Integer.class)
                .single();
    }

    /** Signs them out, on all nodes, at their next request. */
    int end(PersonId person, String session) {
        return sql.sql("DELETE FROM web_session WHERE " + OTHERS)
                .params(person.toString(), session)
                .update();
    }
}
