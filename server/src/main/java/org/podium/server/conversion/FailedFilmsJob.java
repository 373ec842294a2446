package org.podium.server.conversion;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.podium.server.conversion.process.Fault;
import org.podium.server.notification.Finding;
import org.podium.server.notification.Incidents;
import org.podium.server.platform.task.RecurringJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells of films that failed for good because of a machine, not of their recording: their teachers can do nothing about it.
 * That is over once somebody has them made again, or after a week.
 */
@Component
class FailedFilmsJob implements RecurringJob {
    private static final String SCOPE = "film";
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Incidents incidents;
    private final JdbcClient sql;
    private final Clock clock;

    FailedFilmsJob(Incidents incidents, JdbcClient sql, Clock clock) {
        this.incidents = incidents;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "conversion-failed";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        List<Finding> findings = new ArrayList<>();
        find(Fault.KILLED, "film.killed", findings);
        find(Fault.THIS_WORKER, "film.failed", findings);
        incidents.found(SCOPE, findings);
    }

    private void find(Fault fault, String kind, List<Finding> findings) {
        long failed = sql.sql(
                        "SELECT count(*) FROM conversion WHERE state = 'FAILED' AND fault = ? AND finished_at > ?")
                .params(fault.name(), Timestamp.from(clock.instant().minus(REMEMBERED)))
                .query(Long.class)
                .single();
        if (failed > 0) {
            findings.add(new Finding(kind, SCOPE, List.of(String.valueOf(failed))));
        }
    }
}
