package org.podium.server.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.podium.film.process.FilmFiles;
import org.podium.server.library.VideoId;
import org.podium.server.library.film.FilmFolders;
import org.podium.server.notification.Incidents;
import org.podium.server.notification.Mails;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.recording.Meetings;
import org.podium.server.recording.RecordingId;
import org.podium.server.retention.CleanupFacts.Begun;
import org.podium.server.retention.CleanupFacts.Film;
import org.podium.server.retention.CleanupFacts.Folder;
import org.podium.server.retention.CleanupFacts.Held;
import org.podium.server.retention.CleanupFacts.Kind;
import org.podium.server.retention.CleanupFacts.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts of the clean-up, read across packages; it never writes. */
@Component
class CleanupStore {
    private static final String HELD = """
        SELECT r.id, r.server, r.record_id, r.name, r.started_at, v.id AS video, v.title, v.created_at, v.trashed_at, v.folder,
               r.state IN ('published', 'unpublished') AND r.missing_since IS NULL AS there,
               EXISTS (SELECT FROM publication_view p WHERE p.recording = r.id AND p.state = 'PUBLISHED') AS wanted,
               EXISTS (SELECT FROM conversion_view c WHERE c.recording = r.id AND c.under_way) AS busy
        FROM recording_view r LEFT JOIN video_view v ON v.recording = r.id \
        """;

    private final JdbcClient sql;
    private final FilmFolders folders;
    private final Meetings meetings;
    private final Incidents incidents;
    private final Mails mails;
    private final Path data;

    CleanupStore(
            JdbcClient sql,
            FilmFolders folders,
            Meetings meetings,
            Incidents incidents,
            Mails mails,
            PodiumSettings podium) {
        this.meetings = meetings;
        this.incidents = incidents;
        this.mails = mails;
        this.folders = folders;
        this.sql = sql;
        this.data = podium.data().toAbsolutePath().normalize();
    }

    CleanupFacts facts(RetentionSettings settings, Instant now) {
        List<Held> held = new ArrayList<>();
        if (settings.recordings() != null || settings.videos() != null) {
            // The oldest films first; a clean-up that is far behind comes nearer each day.
            held.addAll(sql.sql(HELD + "WHERE v.created_at < ? AND v.trashed_at IS NULL ORDER BY v.created_at LIMIT ?")
                    .params(Timestamp.from(now.minus(Duration.ofDays(1))), settings.most() * 10)
                    .query((row, _) -> held(row))
                    .list());
        }
        if (settings.onlyCopies() != null) {
            held.addAll(sql.sql(HELD + """
                WHERE v.id IS NULL AND r.state IN ('published', 'unpublished') AND r.started_at < ?
                    AND NOT EXISTS (SELECT FROM publication_view p WHERE p.recording = r.id AND p.state = 'PUBLISHED')
                ORDER BY r.started_at LIMIT ?\
                """)
                    .params(Timestamp.from(now.minus(settings.onlyCopies())), settings.most())
                    .query((row, _) -> held(row))
                    .list());
        }
        return new CleanupFacts(held, folders(), files(), rows(settings, now));
    }

    /** A recording as it stands now, for the last look before it goes. */
    Optional<Held> held(RecordingId id) {
        return sql.sql(HELD + "WHERE r.id = ?")
                .param(id.value())
                .query((row, _) -> held(row))
                .optional();
    }

    /** Whether a folder is still of no use to anybody. */
    boolean used(String folder, UUID conversion) {
        return sql.sql("""
            SELECT EXISTS (SELECT FROM video_view WHERE folder = ?)
                OR EXISTS (SELECT FROM conversion_view WHERE id = ? AND under_way)\
            """)
                .params("videos/" + folder, conversion)
                .query(Boolean.class)
                .single();
    }

    Path pathOf(String folder) {
        return folders.path(folder);
    }

    private Held held(ResultSet row) throws SQLException {
        UUID video = row.getObject("video", UUID.class);
        return new Held(
                new RecordingId(row.getLong("id")),
                row.getString("server"),
                row.getString("record_id"),
                row.getString("name"),
                row.getTimestamp("started_at").toInstant(),
                row.getBoolean("there"),
                row.getBoolean("wanted"),
                row.getBoolean("busy"),
                video == null
                        ? Optional.empty()
                        : Optional.of(new Film(
                                new VideoId(video),
                                row.getString("title"),
                                row.getTimestamp("created_at").toInstant(),
                                row.getTimestamp("trashed_at") != null,
                                whole(data.resolve(row.getString("folder"))))));
    }

    private static boolean whole(Path folder) {
        Path film = folder.resolve(FilmFiles.VIDEO);
        try {
            return Files.isRegularFile(film) && Files.size(film) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Start caches of the film maker that a node which died had begun. */
    List<Begun> files() {
        Path cache = data.resolve("cache");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        List<Begun> begun = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(cache, "film-*.aot.*.unfinished")) {
            for (Path file : all) {
                begun.add(new Begun(
                        data.relativize(file).toString(),
                        Files.getLastModifiedTime(file).toInstant()));
            }
            return begun;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name) {
        return data.resolve(name);
    }

    List<Folder> folders() {
        try {
            return folders.all().stream()
                    .map(one ->
                            new Folder(one.name(), one.conversion(), one.changed(), used(one.name(), one.conversion())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Rows> rows(RetentionSettings settings, Instant now) {
        List<Rows> rows = new ArrayList<>();
        count(rows, Kind.MEETINGS, settings.meetings(), now, meetings::forgettable);
        count(rows, Kind.INCIDENTS, settings.incidents(), now, incidents::endedBefore);
        count(rows, Kind.MAILS, settings.mails(), now, mails::sentBefore);
        return rows;
    }

    private static void count(
            List<Rows> rows, Kind kind, @Nullable Duration term, Instant now, ToLongFunction<Instant> older) {
        if (term != null) {
            Instant before = now.minus(term);
            rows.add(new Rows(kind, before, older.applyAsLong(before)));
        }
    }
}
