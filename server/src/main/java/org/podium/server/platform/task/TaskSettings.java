package org.podium.server.platform.task;

import java.time.Duration;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How tasks are taken from the database. */
@Doc("Background tasks. They live in the database; any number of nodes take them.")
@ConfigurationProperties("podium.tasks")
public record TaskSettings(
        @Doc("How many light tasks (sync, mails, clean-up) this node runs at once, 1 to 64.") @DefaultValue("4")
        int light,

        @Doc("How many heavy tasks (conversions) this node runs at once, 0 to 64; 0 leaves them to other nodes.")
        @DefaultValue("1")
        int heavy,

        @Doc("How often a node looks for due tasks.") @DefaultValue("2s")
        Duration poll,

        @Doc("How often a running task says that it is alive; silent for four times as long, it is given to another"
                + " node.")
        @DefaultValue("10s")
        Duration heartbeat) {

    public TaskSettings {
        if (light < 1 || light > 64 || heavy < 0 || heavy > 64) {
            throw new IllegalArgumentException(
                    "podium.tasks.light must be 1 to 64 and heavy 0 to 64, are " + light + " and " + heavy);
        }
    }
}
