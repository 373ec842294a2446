package org.podium.server.overview;

import java.net.URI;
import java.util.Optional;
import org.podium.server.recording.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where BBB has its small pictures of recordings. */
@Component
public class ThumbnailAddresses {
    /** One format's pictures after the other, each with the address at which the format is played. */
    private static final String ADDRESSES = """
        SELECT t.address, f.url, r.server FROM recording_format_view f JOIN recording_view r ON r.id = f.recording,
            unnest(f.thumbnails) WITH ORDINALITY AS t (address, number)
        WHERE f.recording = ? AND cardinality(f.thumbnails) > 0
        ORDER BY f.type = 'presentation' DESC, f.type, t.number LIMIT 1 OFFSET ?\
        """;

    private final JdbcClient sql;

    ThumbnailAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    /** That of the picture of this number, from 0. */
    public Optional<Address> find(RecordingId recording, int number) {
        return sql
                .sql(ADDRESSES)
                .params(recording.value(), number)
                .query((row, n) -> new Address(row.getString("address"), row.getString("url"), row.getString("server")))
                .list()
                .stream()
                .findFirst();
    }

    /**
     * The address of a picture, as BBB wrote it.
     *
     * @param playback where the recording is played, as BBB wrote it
     */
    public record Address(String picture, String playback, String server) {
        /** The picture's address; refused with {@link IllegalArgumentException} if it is none. */
        public URI uri() {
            return URI.create(picture.strip());
        }

        /** Whether the picture lies where the recording is played. */
        public boolean sameHost() {
            try {
                URI from = uri();
                URI plays = URI.create(playback.strip());
                boolean web = "https".equals(from.getScheme()) || "http".equals(from.getScheme());
                return web
                        && from.getHost() != null
                        && from.getHost().equalsIgnoreCase(plays.getHost())
                        && from.getPort() == plays.getPort();
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }
}
