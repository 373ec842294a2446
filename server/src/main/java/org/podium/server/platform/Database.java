package org.podium.server.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database's address, whether embedded or external, and the pool of connections to it. */
@Configuration(proxyBeanMethods = false)
class Database {
    /** Where to connect; closing it stops an embedded server that this process started. */
    interface Address extends AutoCloseable {
        String url();

        String user();

        String password();

        @Override
        void close() throws IOException;
    }

    @Bean(destroyMethod = "close")
    Address databaseAddress(DatabaseSettings settings, PodiumSettings podium, Ids ids) throws IOException {
        return settings.embedded()
                ? EmbeddedDatabase.open(podium.data().resolve("postgres"), settings.startup(), ids)
                : new External(settings.url(), settings.user(), settings.password());
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(Address address, DatabaseSettings settings) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("podium");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(1);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "podium");
        return new HikariDataSource(pool);
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
