package org.podium.server.library;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.podium.server.identity.PersonId;
import org.podium.server.library.film.Film;
import org.podium.server.library.film.Lack;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.recording.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Videos in the database. Folders are written relative to the data folder, so that it can be moved. */
@Component
class VideoStore {
    private static final String ADD = """
        INSERT INTO video (id, recording, title, held_at, created_at, millis, folder, audience, missing)
        SELECT :id, r.id, :title, r.started_at, :now, :millis, :folder, :audience, :missing
        FROM recording_view r WHERE r.id = :recording
        ON CONFLICT (recording) DO UPDATE
        SET millis = excluded.millis, folder = excluded.folder, missing = excluded.missing\
        """;

    /** The owners of its recording at this moment, and nobody else: not who published it, not who owned it before. */
    private static final String OWNED =
            "EXISTS (SELECT FROM owner_view o WHERE o.recording = v.recording AND o.person = :person)";

    private final JdbcClient sql;
    private final Path data;

    VideoStore(JdbcClient sql, PodiumSettings podium) {
        this.sql = sql;
        this.data = podium.data().toAbsolutePath().normalize();
    }

    /** What is new of a video, or of an existing one whose film was made anew. */
    record Made(VideoId id, RecordingId recording, String title, Path folder, Film film) {}

    void add(Made made, Audience audience, Instant now) {
        sql.sql(ADD)
                .param("id", made.id().value())
                .param("title", made.title())
                .param("now", Timestamp.from(now))
                .param("millis", made.film().duration().toMillis())
                .param("folder", written(made.folder()))
                .param("audience", audience.name())
                .param(
                        "missing",
                        made.film().missing().stream().map(Lack::written).toArray(String[]::new))
                .param("recording", made.recording().value())
                .update();
    }

    Optional<Video> find(VideoId id) {
        return sql.sql("SELECT * FROM video WHERE id = ?")
                .param(id.value())
                .query((row, n) -> video(row))
                .optional();
    }

    List<Video> of(Collection<RecordingId> recordings) {
        return sql.sql("SELECT * FROM video WHERE recording = ANY(?)")
                .param(recordings.stream().map(RecordingId::value).toArray(Long[]::new))
                .query((row, n) -> video(row))
                .list();
    }

    List<Video> ownedBy(PersonId person, boolean trashed) {
        return sql.sql("SELECT v.* FROM video v WHERE " + OWNED + " AND (v.trashed_at IS NOT NULL) = :trashed"
                        + " ORDER BY v.held_at DESC, v.id")
                .param("person", person.value())
                .param("trashed", trashed)
                .query((row, n) -> video(row))
                .list();
    }

    boolean owns(PersonId person, VideoId id) {
        return sql.sql("SELECT EXISTS (SELECT FROM video v WHERE v.id = :id AND " + OWNED + ")")
                .param("id", id.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void rename(VideoId id, String title) {
        set(id, "title", title);
    }

    void show(VideoId id, Audience audience) {
        set(id, "audience", audience.name());
    }

    void trash(VideoId id, @Nullable Instant at) {
        set(id, "trashed_at", at == null ? null : Timestamp.from(at));
    }

    private void set(VideoId id, String column, @Nullable Object value) {
        sql.sql("UPDATE video SET " + column + " = :value WHERE id = :id")
                .param("value", value)
                .param("id", id.value())
                .update();
    }

    List<Video> trashedBefore(Instant moment) {
        return sql.sql("SELECT * FROM video WHERE trashed_at < ?")
                .param(Timestamp.from(moment))
                .query((row, n) -> video(row))
                .list();
    }

    void remove(VideoId id) {
        sql.sql("DELETE FROM video WHERE id = ?").param(id.value()).update();
    }

    private Video video(ResultSet row) throws SQLException {
        Long recording = row.getObject("recording", Long.class);
        Timestamp trashed = row.getTimestamp("trashed_at");
        return new Video(
                new VideoId(row.getObject("id", UUID.class)),
                Optional.ofNullable(recording).map(RecordingId::new),
                row.getString("title"),
                row.getTimestamp("held_at").toInstant(),
                row.getTimestamp("created_at").toInstant(),
                Duration.ofMillis(row.getLong("millis")),
                data.resolve(row.getString("folder")),
                Audience.valueOf(row.getString("audience")),
                Stream.of((String[]) row.getArray("missing").getArray())
                        .map(Lack::of)
                        .toList(),
                Optional.ofNullable(trashed).map(Timestamp::toInstant));
    }

    private String written(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return (absolute.startsWith(data) ? data.relativize(absolute) : absolute).toString();
    }
}
