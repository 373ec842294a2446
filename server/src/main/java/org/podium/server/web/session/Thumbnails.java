package org.podium.server.web.session;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.podium.server.conversion.PlaybackReach;
import org.podium.server.platform.Ids;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.recording.RecordingId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Small pictures of recordings, fetched from BBB once and kept in the data folder, so that no teacher's browser talks to a
 * BBB server. Only addresses that BBB itself told are fetched, only from the host that plays the recording, and only if that is one of
 * the server's.
 */
@Component
class Thumbnails {
    private static final Logger LOG = LoggerFactory.getLogger(Thumbnails.class);

    /** One format's pictures after the other, each with the address at which the format is played. */
    private static final String ADDRESSES = """
        SELECT t.address, f.url, r.server FROM recording_format_view f JOIN recording_view r ON r.id = f.recording,
            unnest(f.thumbnails) WITH ORDINALITY AS t (address, number)
        WHERE f.recording = ? AND cardinality(f.thumbnails) > 0
        ORDER BY f.type = 'presentation' DESC, f.type, t.number LIMIT 1 OFFSET ?\
        """;

    private static final int MOST = 50;

    /** A picture that BBB did not give is not asked for again so soon: a card may be drawn every second. */
    private static final Duration PAUSE = Duration.ofHours(1);

    /** So many refusals are remembered; then all are forgotten, which costs one question each. */
    private static final int MOST_REFUSALS = 10_000;

    private final Map<String, Instant> refused = new ConcurrentHashMap<>();

    private final JdbcClient sql;
    private final PictureFetch fetch;
    private final PlaybackReach reach;
    private final Ids ids;
    private final Clock clock;
    private final Path folder;

    Thumbnails(JdbcClient sql, PictureFetch fetch, PlaybackReach reach, Ids ids, Clock clock, PodiumSettings podium) {
        this.sql = sql;
        this.fetch = fetch;
        this.reach = reach;
        this.ids = ids;
        this.clock = clock;
        this.folder = podium.data().resolve("thumbnails");
    }

    /** A PNG of the picture of this number, from 0; none if BBB has none or does not give it. */
    Optional<Path> of(RecordingId recording, int number) {
        if (number < 0 || number >= MOST) {
            return Optional.empty();
        }
        Path kept = folder.resolve(recording + "-" + number + ".png");
        if (Files.isRegularFile(kept)) {
            return Optional.of(kept);
        }
        return addresses(recording, number).stream()
                .findFirst()
                .filter(Address::sameHost)
                .filter(address -> !refusedOfLate(address.picture()))
                .flatMap(address ->
                        reach.place(address.server(), address.uri()).flatMap(place -> fetched(address, place, kept)));
    }

    private List<Address> addresses(RecordingId recording, int number) {
        return sql.sql(ADDRESSES)
                .params(recording.value(), number)
                .query((row, n) -> new Address(row.getString("address"), row.getString("url"), row.getString("server")))
                .list();
    }

    private boolean refusedOfLate(String picture) {
        Instant at = refused.get(picture);
        return at != null && at.plus(PAUSE).isAfter(clock.instant());
    }

    private void refused(String picture) {
        if (refused.size() >= MOST_REFUSALS) {
            refused.clear();
        }
        refused.put(picture, clock.instant());
    }

    private Optional<Path> fetched(Address address, InetAddress place, Path kept) {
        try {
            byte[] png = fetch.png(address.uri(), place);
            Files.createDirectories(folder);
            // Renamed when whole: whoever asks meanwhile sees no half of it.
            Path part = folder.resolve(ids.next() + ".part");
            Files.write(part, png);
            return Optional.of(
                    Files.move(part, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            refused(address.picture());
            LOG.debug("No thumbnail for {}: {}", kept.getFileName(), e.getMessage());
            return Optional.empty();
        }
    }

    private record Address(String picture, String playback, String server) {
        URI uri() {
            return URI.create(picture.strip());
        }

        boolean sameHost() {
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
