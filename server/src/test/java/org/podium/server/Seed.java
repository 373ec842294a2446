package org.podium.server;

import java.sql.Timestamp;
import java.time.Instant;
import org.podium.server.identity.PersonId;
import org.podium.server.recording.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People and recordings, put straight into the tables. */
public final class Seed {
    /** When invented lectures were held. */
    public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final JdbcClient sql;
    private Instant next = MONDAY;

    Seed(JdbcClient sql) {
        this.sql = sql;
    }

    public PersonId person(String userName, String displayName) {
        return new PersonId(
                sql.sql("""
                    INSERT INTO person (user_name, display_name, source, created_at, updated_at)
                    VALUES (?, ?, 'test', now(), now()) RETURNING id\
                    """).params(userName, displayName).query(Long.class).single());
    }

    public PersonId person(String userName, String displayName, String role) {
        PersonId person = person(userName, displayName);
        sql.sql("INSERT INTO person_role (person, role) VALUES (?, ?)")
                .params(person.value(), role)
                .update();
        return person;
    }

    /** A recording of an hour, each a day before the last one, with a presentation. */
    public RecordingId recording(String name, String state) {
        RecordingId recording = new RecordingId(sql.sql("""
            INSERT INTO recording (server, record_id, external_id, name, state, started_at, ended_at,
                participants, first_seen, last_seen, state_since)
            VALUES ('bbb', :record, 'room', :name, :state, :start, CAST(:start AS timestamptz) + interval '1 hour',
                24, now(), now(), now()) RETURNING id\
            """)
                .param("record", "0123456789012345678901234567890123456789-" + next.toEpochMilli())
                .param("name", name)
                .param("state", state)
                .param("start", Timestamp.from(next))
                .query(Long.class)
                .single());
        next = next.minusSeconds(24 * 60 * 60);
        format(recording, "presentation");
        return recording;
    }

    public void format(RecordingId recording, String type, String... thumbnails) {
        sql.sql("""
            INSERT INTO recording_format (recording, type, url, minutes, thumbnails) VALUES (?, ?, ?, 60, ?)
            ON CONFLICT (recording, type) DO UPDATE SET thumbnails = excluded.thumbnails\
            """)
                .params(recording.value(), type, "https://bbb.example.org/playback/" + type, thumbnails)
                .update();
    }

    /** An owner, with the confirmed claim behind it: else the next matching takes it away again. */
    public void owner(RecordingId recording, PersonId person, String rank) {
        String why = "why.id\tmdupont\tPod";
        sql.sql("INSERT INTO claim (recording, person, state, why, since) VALUES (?, ?, 'CONFIRMED', ?, now())")
                .params(recording.value(), person.value(), why)
                .update();
        if (rank.equals("FIRST")) {
            sql.sql("INSERT INTO first_owner (recording, person) VALUES (?, ?)")
                    .params(recording.value(), person.value())
                    .update();
        }
        sql.sql("INSERT INTO owner (recording, person, rank, rule, why, since) VALUES (?, ?, ?, 'confirmed', ?, now())")
                .params(recording.value(), person.value(), rank, why)
                .update();
    }

    public void state(RecordingId recording, String state) {
        sql.sql("UPDATE recording SET state = ? WHERE id = ?")
                .params(state, recording.value())
                .update();
    }
}
