package org.podium.server.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.podium.server.recording.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Titles of recordings: those under which they are published, else BBB's names. */
@Component
public class RecordingTitles {
    private final JdbcClient sql;

    RecordingTitles(JdbcClient sql) {
        this.sql = sql;
    }

    /** The title of each that is known. */
    public Map<RecordingId, String> of(List<RecordingId> recordings) {
        return sql
                .sql("""
                    SELECT r.id, coalesce(p.title, r.name) AS name
                    FROM recording_view r LEFT JOIN publication_view p ON p.recording = r.id WHERE r.id = ANY(?)\
                    """)
                .param(recordings.stream().map(RecordingId::value).toArray(Long[]::new))
                .query((row, n) -> Map.entry(new RecordingId(row.getLong("id")), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
