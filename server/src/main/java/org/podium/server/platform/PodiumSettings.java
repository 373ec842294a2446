package org.podium.server.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of the whole program. */
@Doc("The program as a whole.")
@ConfigurationProperties("podium")
public record PodiumSettings(
        @Doc("Folder for everything that Podium keeps: the embedded database, videos, work in progress.")
        @DefaultValue("data")
        Path data,

        @Doc("Address at which people reach Podium, for links in mails and callbacks.")
        @DefaultValue("http://localhost:8080")
        String address,

        @Doc("What this process does. Set by the command (serve, work, sync), not by hand.") @DefaultValue("once")
        Role role) {}
