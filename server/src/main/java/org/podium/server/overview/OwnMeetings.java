package org.podium.server.overview;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.podium.server.identity.PersonId;
import org.podium.server.recording.Lives;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings that a person moderates, or moderated, and that no recording has come of yet. */
@Component
public class OwnMeetings {
    /** One that nothing has come of is shown for so long. */
    private static final Duration REMEMBERED = Duration.ofDays(60);

    private static final int MOST = 30;

    private static final String MEETINGS = """
        SELECT m.name, m.started_at, m.ended_at, m.recordable, %s AS life
        FROM meeting_view m
        WHERE m.id IN (SELECT p.meeting FROM moderator_match_view x JOIN moderator_view p ON p.id = x.moderator
                       WHERE x.person = :person AND x.state = 'MATCHED')
          AND (m.ended_at IS NULL OR (m.recordable AND m.ended_at > :since AND %s))
        ORDER BY m.started_at DESC, m.id LIMIT :most\
        """.formatted(Lives.OF_MEETING, Lives.ALONE);

    private final JdbcClient sql;
    private final Lives lives;
    private final Clock clock;

    OwnMeetings(JdbcClient sql, Lives lives, Clock clock) {
        this.sql = sql;
        this.lives = lives;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param life running, awaited or never-came
     * @param recordable whether it may be recorded at all
     */
    public record Own(String name, Instant startedAt, Optional<Instant> endedAt, boolean recordable, String life) {}

    public List<Own> of(PersonId person) {
        return sql.sql(MEETINGS)
                .param("person", person.value())
                .param("patient", lives.patient())
                .param("since", Timestamp.from(clock.instant().minus(REMEMBERED)))
                .param("most", MOST)
                .query((row, _) -> new Own(
                        row.getString("name"),
                        row.getTimestamp("started_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                        row.getBoolean("recordable"),
                        row.getString("life")))
                .list();
    }
}
