package org.podium.server.platform.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.podium.server.platform.Ending;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.platform.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sees whether the database still answers. A node without one does nothing and shows nothing, so it must not stay up: the
 * embedded one is started anew, and when nothing helps the node ends with a code.
 */
@Component
class DatabaseWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration PACE = Duration.ofSeconds(5);
    private static final int PATIENCE_SECONDS = 5;

    /** Lasts as long as the outage. */
    private Optional<Instant> since = Optional.empty();

    private final Database.Address address;
    private final Database.Asked connections;
    private final Duration longest;
    private final Role role;
    private final Clock clock;
    private final Ending ending;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private boolean running;

    DatabaseWatch(
            Database.Address address, DatabaseSettings settings, PodiumSettings podium, Clock clock, Ending ending) {
        this.address = address;
        this.connections = new Database.Asked(address);
        this.longest = settings.lost();
        this.role = podium.role();
        this.clock = clock;
        this.ending = ending;
    }

    @Override
    public void start() {
        running = role != Role.ONCE;
        if (running) {
            Thread.ofPlatform().daemon().name("database-watch").start(this::watch);
        }
    }

    private void watch() {
        try {
            while (!stopped.await(PACE.toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One look. A connection of its own: the pool may be busy while the database is well. */
    void look() {
        if (answers()) {
            since.ifPresent(_ -> LOG.info("The database answers again"));
            since = Optional.empty();
            return;
        }
        Instant now = clock.instant();
        if (since.isEmpty()) {
            since = Optional.of(now);
            LOG.warn("The database does not answer");
        }
        if (Duration.between(since.get(), now).compareTo(longest) >= 0) {
            LOG.error("The database has not answered for {} seconds: this node ends", longest.toSeconds());
            ending.end(Ending.DATABASE_LOST);
            return;
        }
        revive();
    }

    private void revive() {
        try {
            address.revive();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The database could not be brought back: {}", e.getMessage());
        }
    }

    private boolean answers() {
        try (Connection connection = connections.getConnection();
                Statement sql = connection.createStatement()) {
            sql.setQueryTimeout(PATIENCE_SECONDS);
            return sql.execute("SELECT 1");
        } catch (SQLException e) {
            // 53: it has no room for one more, and says so itself.
            return e.getSQLState() != null && e.getSQLState().startsWith("53");
        }
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
