package org.podium.server.web.session;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.podium.server.conversion.PlaybackReach;
import org.podium.server.overview.ThumbnailAddresses;
import org.podium.server.platform.Ids;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.recording.RecordingId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Small pictures of recordings, fetched from BBB once and kept in the data folder, so that no teacher's browser talks to a
 * BBB server. Only addresses that BBB itself told are fetched, only from the host that plays the recording, and only if that is one of
 * the server's.
 */
@Component
class Thumbnails {
    private static final Logger LOG = LoggerFactory.getLogger(Thumbnails.class);

    private static final int MOST = 50;

    /** A picture that BBB did not give is not asked for again so soon: a card may be drawn every second. */
    private static final Duration PAUSE = Duration.ofHours(1);

    /** So many refusals are remembered; then all are forgotten, which costs one question each. */
    private static final int MOST_REFUSALS = 10_000;

    private final Map<String, Instant> refused = new ConcurrentHashMap<>();

    private final ThumbnailAddresses addresses;
    private final PictureFetch fetch;
    private final PlaybackReach reach;
    private final Ids ids;
    private final Clock clock;
    private final Path folder;

    Thumbnails(
            ThumbnailAddresses addresses,
            PictureFetch fetch,
            PlaybackReach reach,
            Ids ids,
            Clock clock,
            PodiumSettings podium) {
        this.addresses = addresses;
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
        return addresses
                .find(recording, number)
                .filter(ThumbnailAddresses.Address::sameHost)
                .filter(address -> !refusedOfLate(address.picture()))
                .flatMap(address ->
                        reach.place(address.server(), address.uri()).flatMap(place -> fetched(address, place, kept)));
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

    private Optional<Path> fetched(ThumbnailAddresses.Address address, InetAddress place, Path kept) {
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
}
