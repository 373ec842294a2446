package org.podium.server.publication;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.podium.server.identity.PersonId;
import org.podium.server.recording.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Publications in the database, and the facts that decide on them. */
@Component
class PublicationStore {
    private static final String FACTS = """
        SELECT r.id, r.state,
               EXISTS (SELECT FROM owner_view o WHERE o.recording = r.id AND o.person = :person) AS owner,
               ARRAY (SELECT f.type FROM recording_format_view f WHERE f.recording = r.id) AS formats,
               EXISTS (SELECT FROM publication p WHERE p.recording = r.id AND p.state = 'PUBLISHED') AS published
        FROM recording_view r WHERE r.id = ANY(:recordings)\
        """;

    private static final String WRITE = """
        INSERT INTO publication (recording, state, title, decided_by, decided_at)
        VALUES (:recording, :state, :title, :by, :at)
        ON CONFLICT (recording) DO UPDATE SET state = excluded.state, title = excluded.title,
            decided_by = excluded.decided_by, decided_at = excluded.decided_at\
        """;

    private final JdbcClient sql;

    PublicationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The facts by recording; one that does not exist is absent. */
    Map<RecordingId, Facts> facts(PersonId person, Collection<RecordingId> recordings) {
        return sql
                .sql(FACTS)
                .param("person", person.value())
                .param("recordings", numbers(recordings))
                .query((row, n) -> Map.entry(new RecordingId(row.getLong("id")), facts(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        Array formats = row.getArray("formats");
        return new Facts(
                row.getBoolean("owner"),
                row.getString("state"),
                Set.of((String[]) formats.getArray()),
                row.getBoolean("published"));
    }

    List<Publication> find(Collection<RecordingId> recordings) {
        return sql.sql("SELECT * FROM publication WHERE recording = ANY(?)")
                .param(numbers(recordings))
                .query((row, n) -> publication(row))
                .list();
    }

    void write(Publication publication) {
        String state = switch (publication) {
            case Publication.Published _ -> "PUBLISHED";
            case Publication.Withdrawn _ -> "WITHDRAWN";
        };
        sql.sql(WRITE)
                .param("recording", publication.recording().value())
                .param("state", state)
                .param("title", publication.title().text())
                .param("by", publication.by().value())
                .param("at", Timestamp.from(publication.at()))
                .update();
    }

    void language(RecordingId recording, String language) {
        sql.sql("UPDATE publication SET language = ? WHERE recording = ?")
                .params(language, recording.value())
                .update();
    }

    String nameOf(RecordingId recording) {
        return sql.sql("SELECT name FROM recording_view WHERE id = ?")
                .param(recording.value())
                .query(String.class)
                .single();
    }

    String userName(PersonId person) {
        return sql.sql("SELECT user_name FROM person_view WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private static Publication publication(ResultSet row) throws SQLException {
        RecordingId recording = new RecordingId(row.getLong("recording"));
        Title title = new Title(row.getString("title"));
        PersonId by = new PersonId(row.getLong("decided_by"));
        var at = row.getTimestamp("decided_at").toInstant();
        return switch (row.getString("state")) {
            case "PUBLISHED" -> new Publication.Published(recording, title, by, at);
            case "WITHDRAWN" -> new Publication.Withdrawn(recording, title, by, at);
            default -> throw new IllegalStateException("publication state " + row.getString("state"));
        };
    }

    private static Long[] numbers(Collection<RecordingId> recordings) {
        return recordings.stream().map(RecordingId::value).toArray(Long[]::new);
    }
}
