package org.podium.server.identity.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import org.podium.server.identity.claim.Decision;
import org.podium.server.identity.match.evidence.IdentitySettings;
import org.podium.server.recording.Meetings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of people is kept no longer than needed. */
@Component
public class Privacy {
    private final JdbcClient sql;
    private final Clock clock;
    private final IdentitySettings settings;
    private final Meetings meetings;

    Privacy(JdbcClient sql, Clock clock, IdentitySettings settings, Meetings meetings) {
        this.meetings = meetings;
        this.sql = sql;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Forgets moderators, seen last before the term, who own no recording of their meeting.
     *
     * @return how many
     */
    @Transactional
    public int forgetOldNames() {
        Timestamp before = Timestamp.from(clock.instant().minus(settings.keepNames()));
        // A decision that nobody fits, or that was undone, keeps a name too.
        sql.sql("UPDATE verdict SET full_name = '' WHERE full_name <> '' AND at < ? AND (person IS NULL OR"
                        + " undone_at < ?)")
                .params(before, before)
                .update();
        sql.sql("DELETE FROM claim_decision WHERE at < ?")
                .param(Timestamp.from(clock.instant().minus(Decision.TERM)))
                .update();
        return meetings.forgetModerators(
                sql.sql("""
                    SELECT m.id FROM moderator_view m WHERE m.last_seen < :before AND NOT EXISTS (
                        SELECT FROM moderator_match x JOIN meeting_view g ON g.id = m.meeting
                        JOIN recording_view r ON r.server = g.server AND r.record_id = g.internal_id
                        JOIN owner o ON o.recording = r.id AND o.person = x.person
                        WHERE x.moderator = m.id)\
                    """).param("before", before).query(Long.class).list());
    }
}
