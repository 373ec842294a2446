package org.podium.server.signin.kept;

import java.util.List;
import java.util.Map;
import org.podium.server.platform.audit.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which browsers people are signed in, and how they signed in there. */
@Component
@Order(5)
class SessionsOfPeople implements PersonalData {
    private final JdbcClient sql;

    SessionsOfPeople(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(
                "sessions",
                sql.sql("""
                    SELECT to_timestamp(creation_time / 1000.0) AS since, to_timestamp(last_access_time / 1000.0) AS used_at
                    FROM web_session WHERE principal_name = ? ORDER BY creation_time\
                    """).param(String.valueOf(subject.person())).query().listOfRows(),
                "outside-sessions",
                sql.sql("SELECT way, subject, began AS since FROM outside_session WHERE person = ? ORDER BY began")
                        .param(subject.person())
                        .query()
                        .listOfRows());
    }

    @Override
    public void erase(Subject subject) {
        sql.sql("DELETE FROM web_session WHERE principal_name = ?")
                .param(String.valueOf(subject.person()))
                .update();
        sql.sql("DELETE FROM outside_session WHERE person = ?")
                .param(subject.person())
                .update();
    }
}
