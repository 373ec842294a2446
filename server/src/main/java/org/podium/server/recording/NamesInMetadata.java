package org.podium.server.recording;

import java.util.List;
import java.util.Map;
import org.podium.server.platform.audit.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is named by what front ends said of their meetings. Moderators are told, and forgotten, by whoever knows who they are. */
@Component
@Order(2)
class NamesInMetadata implements PersonalData {
    private static final String EMPTIED = """
        (SELECT jsonb_object_agg(e.key, CASE WHEN lower(btrim(e.value)) = ANY (:names) THEN '' ELSE e.value END)
            FROM jsonb_each_text(t.metadata) e)
        WHERE EXISTS (SELECT FROM jsonb_each_text(t.metadata) e WHERE lower(btrim(e.value)) = ANY (:names))\
        """;

    private final JdbcClient sql;

    NamesInMetadata(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(Subject subject) {
        return Map.of();
    }

    /** Empties the values that are one of the names; a title in which a name occurs is a title. */
    @Override
    public void erase(Subject subject) {
        String[] names = subject.names().toArray(String[]::new);
        sql.sql("UPDATE meeting t SET metadata = " + EMPTIED)
                .param("names", names)
                .update();
        sql.sql("UPDATE recording t SET metadata = " + EMPTIED)
                .param("names", names)
                .update();
    }
}
