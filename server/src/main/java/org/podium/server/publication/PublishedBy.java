package org.podium.server.publication;

import java.util.List;
import java.util.Map;
import org.podium.server.platform.audit.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people decided to publish, or to withdraw. The decision outlives them, with a number only. */
@Component
@Order(3)
class PublishedBy implements PersonalData {
    private final JdbcClient sql;

    PublishedBy(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(
                "publications",
                sql.sql("SELECT title, state, language, decided_at FROM publication WHERE decided_by = ? ORDER"
                                + " BY decided_at")
                        .param(subject.person())
                        .query()
                        .listOfRows());
    }

    @Override
    public void erase(Subject subject) {}
}
