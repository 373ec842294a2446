package org.podium.server.retention;

import java.util.List;
import java.util.Map;
import org.podium.server.platform.audit.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which recordings people were told that their server will delete them. It is kept with a number only. */
@Component
@Order(4)
class ToldOfExpiry implements PersonalData {
    private final JdbcClient sql;

    ToldOfExpiry(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(Subject subject) {
        return Map.of("expiries", sql.sql("""
            SELECT r.name AS recording, e.told_at FROM expiry_mail e JOIN recording_view r ON r.id = e.recording
            WHERE e.person = ? ORDER BY e.told_at\
            """).param(subject.person()).query().listOfRows());
    }

    @Override
    public void erase(Subject subject) {}
}
