package org.podium.server.recording;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where BBB plays the formats of a recording. */
@Component
public class PublishedFormats {
    private final JdbcClient sql;

    PublishedFormats(JdbcClient sql) {
        this.sql = sql;
    }

    /** The address of a format ({@code presentation}, {@code video}, ...) as BBB said last; none while it is not published. */
    public Optional<String> address(RecordingId recording, String type) {
        return sql.sql("""
            SELECT f.url FROM recording_format f JOIN recording r ON r.id = f.recording
            WHERE r.id = ? AND f.type = ? AND r.state = 'published'\
            """).params(recording.value(), type).query(String.class).optional();
    }

    /** Where to ask for the recording anew. */
    public Optional<RecordingSource> source(RecordingId recording) {
        return sql.sql("SELECT server, record_id, guarded FROM recording WHERE id = ?")
                .param(recording.value())
                .query(RecordingSource.class)
                .optional();
    }
}
