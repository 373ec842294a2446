package org.podium.server.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.podium.server.platform.Ids;
import org.podium.server.platform.OwnFiles;
import org.podium.server.platform.PodiumSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database's address, whether embedded or external, and the pool of connections to it. */
@Configuration(proxyBeanMethods = false)
class Database {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    /** Where to connect; closing it stops an embedded server that nobody else uses. */
    interface Address extends AutoCloseable {
        /** The address as it is now: an embedded server that was started anew may have another port. */
        String url();

        String user();

        String password();

        /** Does what can be done from here about a database that does not answer. */
        default void revive() throws IOException {}

        @Override
        void close() throws IOException;
    }

    @Bean(destroyMethod = "close")
    Address databaseAddress(DatabaseSettings settings, PodiumSettings podium, Ids ids) throws IOException {
        OwnFiles.secure(podium.data()).forEach(LOG::warn);
        String[] words = ProcessHandle.current().info().arguments().orElse(new String[0]);
        OpenSecrets.found(Path.of("podium.yaml"), List.of(words)).forEach(LOG::warn);
        return settings.embedded()
                ? EmbeddedDatabase.open(podium.data().resolve("postgres"), settings.startup(), ids)
                : new External(settings.url(), settings.user(), settings.password());
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(Address address, DatabaseSettings settings) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("podium");
        pool.setDataSource(new Asked(address));
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(1);
        return new HikariDataSource(pool);
    }

    /** New connections, each to where the database is at that moment. */
    static final class Asked extends DriverManagerDataSource {
        private final Address address;

        Asked(Address address) {
            this.address = address;
            Properties properties = new Properties();
            properties.setProperty("user", address.user());
            properties.setProperty("password", address.password());
            properties.setProperty("reWriteBatchedInserts", "true");
            properties.setProperty("ApplicationName", "podium");
            setConnectionProperties(properties);
        }

        @Override
        public String getUrl() {
            return address.url();
        }

        /** So long the pool, at its end, waits for a connection that is just being made. */
        @Override
        public int getLoginTimeout() {
            return 5;
        }
    }

    private record External(String url, String user, String password) implements Address {
        @Override
        public void close() {
            // Somebody else's server: nothing to stop.
        }

        @Override
        public String toString() {
            return url;
        }
    }
}
