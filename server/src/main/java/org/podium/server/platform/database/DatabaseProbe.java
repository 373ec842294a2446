package org.podium.server.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.platform.Probe;
import org.springframework.stereotype.Component;

/** Whether the database answers, has what Podium needs, and is as new as the program. It is neither started nor migrated. */
@Component
class DatabaseProbe implements Probe {
    private static final int OLDEST = 15;

    private final DatabaseSettings settings;
    private final Path folder;

    DatabaseProbe(DatabaseSettings settings, PodiumSettings podium) {
        this.settings = settings;
        this.folder = podium.data().toAbsolutePath().resolve("postgres");
    }

    @Override
    public List<Found> look() {
        try {
            return settings.embedded()
                    ? embedded()
                    : running(settings.url(), settings.user(), settings.password(), "database");
        } catch (IOException e) {
            return List.of(Found.bad("embedded database in " + folder + ": " + Found.reason(e)));
        }
    }

    private List<Found> embedded() throws IOException {
        if (!Files.exists(folder.resolve("locked"))) {
            return List.of(Found.note("embedded database: none yet, the first start makes it in " + folder));
        }
        Postmaster postmaster = new Postmaster(folder.resolve("cluster"));
        if (postmaster.port() == 0) {
            return List.of(Found.good("embedded database in " + folder + ", not running now"));
        }
        String url = "jdbc:postgresql://127.0.0.1:" + postmaster.lastPort() + "/postgres";
        String password = Files.readString(folder.resolve("password"));
        return running(url, "postgres", password, "embedded database, running");
    }

    private List<Found> running(String url, String user, String password, String name) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        try (Connection connection = DriverManager.getConnection(url, properties);
                Statement sql = connection.createStatement()) {
            List<Found> found = new ArrayList<>();
            int version = connection.getMetaData().getDatabaseMajorVersion();
            found.add(
                    version < OLDEST
                            ? Found.bad(name + ": PostgreSQL " + version + " is too old, " + OLDEST + " is the oldest")
                            : Found.good(name + ": PostgreSQL " + version));
            try (ResultSet missing = sql.executeQuery("SELECT n FROM unnest(ARRAY['unaccent', 'pg_trgm']) n"
                    + " WHERE n NOT IN (SELECT name FROM pg_available_extensions)")) {
                while (missing.next()) {
                    found.add(Found.bad(name + ": its extension " + missing.getString(1)
                            + " is missing (Debian: postgresql-contrib)"));
                }
            }
            found.add(migrations(url, user, password));
            return found;
        } catch (SQLException e) {
            return List.of(Found.bad(name + ": " + Found.reason(e) + " (podium.database)"));
        }
    }

    private static Found migrations(String url, String user, String password) {
        MigrationInfoService info = Flyway.configure()
                .dataSource(url, user, password)
                .outOfOrder(true)
                .load()
                .info();
        int pending = info.pending().length;
        boolean newer = info.current() != null
                && java.util.Arrays.stream(info.applied())
                        .anyMatch(one -> one.getState().name().startsWith("FUTURE"));
        if (newer) {
            return Found.bad("tables: a newer Podium made them; run that one, since there is no way back");
        }
        return pending == 0
                ? Found.good("tables: as this program knows them")
                : Found.note("tables: the next start makes " + pending + " changes; back up first");
    }
}
