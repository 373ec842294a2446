package org.podium.server.conversion;

import java.time.Duration;
import java.util.List;
import org.podium.server.conversion.process.Fault;
import org.podium.server.notification.Finding;
import org.podium.server.notification.Incidents;
import org.podium.server.platform.task.RecurringJob;
import org.podium.server.recording.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells when films wait for room on the disk; takes up again those that had failed for want of it. */
@Component
class DiskJob implements RecurringJob {
    private static final String SCOPE = "disk";
    private static final long MEGABYTE = 1_000_000;

    private final DiskRoom room;
    private final Conversions conversions;
    private final Incidents incidents;
    private final JdbcClient sql;

    DiskJob(DiskRoom room, Conversions conversions, Incidents incidents, JdbcClient sql) {
        this.room = room;
        this.conversions = conversions;
        this.incidents = incidents;
        this.sql = sql;
    }

    @Override
    public String name() {
        return "conversion-disk";
    }

    @Override
    public Duration every() {
        return DiskRoom.PAUSE;
    }

    @Override
    public void run() {
        boolean enough = room.enough();
        if (enough) {
            failed().forEach(conversions::request);
        }
        // A long film may want more room than there must be for any.
        long waiting = waiting(enough);
        incidents.found(
                SCOPE,
                enough && waiting == 0
                        ? List.of()
                        : List.of(new Finding(
                                "disk.full",
                                SCOPE,
                                List.of(
                                        room.folder().toString(),
                                        String.valueOf(room.free() / MEGABYTE),
                                        String.valueOf(waiting)))));
    }

    /** Those that wait; while there is room, only those that had not enough of it. */
    private long waiting(boolean enough) {
        return sql.sql("SELECT count(*) FROM conversion WHERE state = 'WAITING' AND (NOT ? OR fault = ?)")
                .params(enough, Fault.NO_ROOM.name())
                .query(Long.class)
                .single();
    }

    private List<RecordingId> failed() {
        return sql.sql("SELECT recording FROM conversion WHERE state = 'FAILED' AND fault = ?")
                .param(Fault.NO_ROOM.name())
                .query((row, _) -> new RecordingId(row.getLong("recording")))
                .list();
    }
}
