package org.podium.server.recording;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * The rules of {@link Life} for the database, so that lives can be sought and counted among millions; a test holds the two
 * against each other. Queries that use them have a parameter {@code :patient}.
 */
@Component
public class Lives {
    /** The word of a row {@code r} of recording. */
    public static final String OF_RECORDING = """
        CASE WHEN r.state = 'gone' THEN 'gone' WHEN r.state = 'deleted' THEN 'deleted'
             WHEN r.missing_since IS NOT NULL THEN 'missing'
             WHEN r.state IN ('processing', 'processed') THEN
                 CASE WHEN r.state_since < :patient THEN 'stuck' ELSE 'processing' END
             WHEN r.state = 'published' THEN 'ready' WHEN r.state = 'unpublished' THEN 'unpublished' ELSE 'other' END\
        """;

    /** The word of a row {@code m} of meeting. */
    public static final String OF_MEETING = """
        CASE WHEN m.ended_at IS NULL THEN 'running' WHEN m.ended_at < :patient THEN 'never-came' ELSE 'awaited' END\
        """;

    /** Whether no recording of a row {@code m} of meeting is known. */
    public static final String ALONE =
            "NOT EXISTS (SELECT FROM recording_view n WHERE n.server = m.server AND n.record_id = m.internal_id)";

    private final RecordingSettings settings;
    private final Clock clock;

    Lives(RecordingSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What {@code :patient} stands for: whatever has waited since before this has waited for too long. */
    public Timestamp patient() {
        return Timestamp.from(clock.instant().minus(settings.patience()));
    }
}
