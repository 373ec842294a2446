package org.podium.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.platform.Role;
import org.podium.server.platform.TestDatabase;

@Tag("database")
class DatabaseWatchTest {
    private final List<Integer> codes = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @Test
    void a_database_that_is_away_for_too_long_ends_the_node_with_a_code() throws IOException {
        DatabaseWatch watch = watch(nobody());
        watch.look();
        now = now.plusSeconds(59);
        watch.look();
        assertThat(codes).isEmpty();
        now = now.plusSeconds(1);
        watch.look();
        assertThat(codes).containsExactly(5);
    }

    @Test
    void one_that_answers_again_in_time_is_forgiven() throws IOException {
        try (TestDatabase database = TestDatabase.fresh()) {
            Away address = new Away(database.settings(), nobody().url());
            DatabaseWatch watch = watch(address);
            watch.look();
            address.away = false;
            watch.look();
            address.away = true;
            now = now.plusSeconds(60);
            watch.look();
            assertThat(codes).isEmpty();
            assertThat(address.revived).isEqualTo(2);
        }
    }

    private DatabaseWatch watch(Database.Address address) {
        var settings = new DatabaseSettings(address.url(), "", "", 2, Duration.ofSeconds(1), Duration.ofSeconds(60));
        var podium = new PodiumSettings(Path.of("unused"), "http://localhost", Role.SERVE);
        return new DatabaseWatch(address, settings, podium, clock, codes::add);
    }

    /** An address at which nobody listens. */
    private static Away nobody() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return new Away(Map.of(), "jdbc:postgresql://127.0.0.1:" + free.getLocalPort() + "/postgres");
        }
    }

    private static final class Away implements Database.Address {
        private final Map<String, Object> there;
        private final String nowhere;
        private boolean away = true;
        private int revived;

        private Away(Map<String, Object> there, String nowhere) {
            this.there = there;
            this.nowhere = nowhere;
        }

        @Override
        public String url() {
            return away ? nowhere : String.valueOf(there.get("podium.database.url"));
        }

        @Override
        public String user() {
            return String.valueOf(there.get("podium.database.user"));
        }

        @Override
        public String password() {
            return String.valueOf(there.get("podium.database.password"));
        }

        @Override
        public void revive() {
            revived++;
        }

        @Override
        public void close() {}
    }
}
