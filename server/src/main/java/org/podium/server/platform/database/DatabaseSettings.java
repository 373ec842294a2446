package org.podium.server.platform.database;

import java.time.Duration;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the database is. */
@Doc("The PostgreSQL database. Empty url: an embedded one, kept in the data folder.")
@ConfigurationProperties("podium.database")
public record DatabaseSettings(
        @Doc("JDBC address such as jdbc:postgresql://db.example.org/podium; empty for the embedded database.")
        @DefaultValue("")
        String url,

        @Doc("User name at an external database.") @DefaultValue("podium")
        String user,

        @Doc("Password at an external database.") @DefaultValue("")
        String password,

        @Doc("Most connections of this process, 2 to 200.") @DefaultValue("12")
        int connections,

        @Doc("How long a start waits for the embedded database.") @DefaultValue("60s")
        Duration startup,

        @Doc("A node (serve, work) whose database has not answered for so long ends with code 5, so that whoever"
                + " watches over it starts it anew; 5s or more.")
        @DefaultValue("60s")
        Duration lost) {

    public DatabaseSettings {
        if (connections < 2 || connections > 200) {
            throw new IllegalArgumentException("podium.database.connections must be 2 to 200, is " + connections);
        }
        if (lost.compareTo(Duration.ofSeconds(5)) < 0) {
            throw new IllegalArgumentException("podium.database.lost must be 5s or more, is " + lost);
        }
    }

    boolean embedded() {
        return url.isBlank();
    }

    @Override
    public String toString() {
        return "DatabaseSettings[url=" + url + ", user=" + user + "]";
    }
}
