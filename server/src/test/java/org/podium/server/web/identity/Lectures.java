package org.podium.server.web.identity;

import java.sql.Timestamp;
import org.podium.server.House;
import org.podium.server.Seed;
import org.podium.server.recording.RecordingId;
import org.podium.server.web.Browser;

/** Recorded meetings with a moderator, as the servers tell of them. */
final class Lectures {
    private final House house;
    private int count;

    Lectures(House house) {
        this.house = house;
    }

    void clear() {
        house.sql()
                .sql("TRUNCATE recording, meeting, moderator, binding, verdict, changed_key, identity_mark, audit,"
                        + " mail, light_task CASCADE")
                .update();
    }

    /** The record id of the meeting held last. */
    String recordId() {
        return "%040x-%d".formatted(count, Seed.MONDAY.toEpochMilli());
    }

    RecordingId held(String frontEnd, String userId, String fullName) {
        count++;
        house.sql()
                .sql("""
                    WITH held AS (
                        INSERT INTO meeting (server, internal_id, external_id, name, metadata, started_at, first_seen, last_seen)
                        VALUES ('bbb', :record, 'salle-12', 'Algèbre', jsonb_build_object('bbb-origin', :origin), :start, now(),
                            now()) RETURNING id)
                    INSERT INTO moderator (meeting, user_id, full_name, first_seen, last_seen)
                    SELECT id, :user, :name, :start, now() FROM held\
                    """)
                .param("record", recordId())
                .param("origin", frontEnd)
                .param("start", Timestamp.from(Seed.MONDAY))
                .param("user", userId)
                .param("name", fullName)
                .update();
        return new RecordingId(house.sql()
                .sql("""
                    INSERT INTO recording (server, record_id, external_id, name, state, started_at, first_seen, last_seen,
                        state_since)
                    VALUES ('bbb', ?, 'salle-12', 'Algèbre', 'published', ?, now(), now(), now()) RETURNING id\
                    """)
                .params(recordId(), Timestamp.from(Seed.MONDAY))
                .query(Long.class)
                .single());
    }

    static Browser signedIn(House house, String userName) {
        return Browser.signedIn(house.address(), userName);
    }
}
