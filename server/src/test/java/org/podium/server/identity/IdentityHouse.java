package org.podium.server.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.podium.server.Application;
import org.podium.server.identity.person.DirectoryEntry;
import org.podium.server.platform.Role;
import org.podium.server.platform.TestDatabase;
import org.podium.server.recording.RecordingId;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole house on a database of its own, with no task running, and hands to put meetings and recordings into it. */
public final class IdentityHouse implements AutoCloseable {
    public static final Instant MONDAY = Instant.parse("2026-11-23T10:02:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final ConfigurableApplicationContext context;
    private int meetings;

    public IdentityHouse(String... settings) {
        Map<String, Object> all = new HashMap<>(database.settings());
        all.put("podium.data", System.getProperty("java.io.tmpdir"));
        for (int i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        context = Application.start(Role.ONCE, all);
    }

    public <T> T door(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient sql() {
        return database.sql();
    }

    /** Empties all that the tests fill. */
    public void clear() {
        sql().sql("TRUNCATE person, person_key, meeting, recording, changed_key, identity_mark, audit CASCADE")
                .update();
    }

    public static DirectoryEntry entry(String userName, String given, String family) {
        return new DirectoryEntry(
                userName,
                "",
                List.of(new PersonName(given, family)),
                Set.of(),
                List.of(userName + "@univ.fr"),
                Set.of());
    }

    /** A meeting on the server "bbb" and, under the same id, its recording. */
    public Lecture lecture(String metadata) {
        String id = "%040x-%d".formatted(++meetings, MONDAY.toEpochMilli());
        long meeting = sql().sql("""
            INSERT INTO meeting (server, internal_id, external_id, name, metadata, started_at, first_seen, last_seen)
            VALUES ('bbb', ?, 'room-1', 'Algèbre', CAST(? AS jsonb), ?, now(), now()) RETURNING id\
            """)
                .params(id, metadata, Timestamp.from(MONDAY))
                .query(Long.class)
                .single();
        return new Lecture(meeting, id, metadata);
    }

    public final class Lecture {
        private final long meeting;
        private final String id;
        private final String metadata;

        Lecture(long meeting, String id, String metadata) {
            this.meeting = meeting;
            this.id = id;
            this.metadata = metadata;
        }

        public Lecture moderator(String userId, String fullName) {
            sql().sql("INSERT INTO moderator (meeting, user_id, full_name, first_seen, last_seen)"
                            + " VALUES (?, ?, ?, now(), now())")
                    .params(meeting, userId, fullName)
                    .update();
            return this;
        }

        public RecordingId recorded() {
            return new RecordingId(sql().sql("""
                INSERT INTO recording (server, record_id, external_id, name, state, metadata, started_at,
                    first_seen, last_seen, state_since)
                VALUES ('bbb', ?, 'room-1', 'Algèbre', 'published', CAST(? AS jsonb), ?, now(), now(), now())
                RETURNING id\
                """)
                    .params(id, metadata, Timestamp.from(MONDAY))
                    .query(Long.class)
                    .single());
        }
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
