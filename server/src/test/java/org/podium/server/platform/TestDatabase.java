package org.podium.server.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.podium.server.platform.database.EmbeddedDatabase;
import org.podium.server.platform.database.OwnRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL for tests: one server per run of the tests, one fresh and migrated database per call, copied from a
 * template in some hundredths of a second.
 */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String url;
    private final HikariDataSource source;

    private TestDatabase(String url) {
        this.url = url;
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(Server.ONE.user());
        pool.setPassword(Server.ONE.password());
        pool.setMaximumPoolSize(6);
        pool.setMinimumIdle(0);
        this.source = new HikariDataSource(pool);
    }

    public static TestDatabase fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        administer("CREATE DATABASE " + name + " TEMPLATE migrated OWNER " + OwnRole.NAME);
        return new TestDatabase(Server.url(name));
    }

    public DataSource source() {
        return source;
    }

    public JdbcClient sql() {
        return JdbcClient.create(source);
    }

    /** Settings that let an application start on this database. */
    public Map<String, Object> settings() {
        return Map.of(
                "podium.database.url",
                url,
                "podium.database.user",
                Server.ONE.user(),
                "podium.database.password",
                Server.ONE.password(),
                "podium.database.connections",
                "6");
    }

    @Override
    public void close() {
        source.close();
    }

    private static void administer(String statement) {
        try (Connection connection = DriverManager.getConnection(
                        Server.ONE.url(), EmbeddedDatabase.SUPERUSER, Server.ONE.password());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {
        static final EmbeddedDatabase ONE = start();

        static {
            administer("CREATE DATABASE migrated OWNER " + OwnRole.NAME);
            Flyway.configure()
                    .dataSource(url("migrated"), ONE.user(), ONE.password())
                    .outOfOrder(true)
                    .load()
                    .migrate();
        }

        static String url(String database) {
            return ONE.url().replaceFirst("/postgres$", "/" + database);
        }

        private static EmbeddedDatabase start() {
            try {
                Path folder = Files.createTempDirectory("podium-test-postgres");
                EmbeddedDatabase server = EmbeddedDatabase.open(folder, Duration.ofSeconds(60), new Ids(new Random()));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
                return server;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void stop(EmbeddedDatabase server, Path folder) {
            try {
                server.close();
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
