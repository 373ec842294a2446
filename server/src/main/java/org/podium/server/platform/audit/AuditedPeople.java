package org.podium.server.platform.audit;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the audit log says of people: what they did, and what was done to their accounts. */
@Component
@Order(9)
class AuditedPeople implements PersonalData {
    private final JdbcClient sql;
    private final Audit audit;

    AuditedPeople(JdbcClient sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(
                "log",
                sql.sql("""
                    SELECT a.at, a.action, a.subject, a.detail FROM audit a
                    WHERE a.actor IN (:name, 'person:' || :id) OR a.subject = 'person:' || :id ORDER BY a.id\
                    """)
                        .param("name", subject.userName())
                        .param("id", subject.person())
                        .query()
                        .listOfRows());
    }

    @Override
    public void erase(Subject subject) {
        audit.forget(subject.person(), subject.names());
    }
}
