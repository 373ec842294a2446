package org.podium.server.library;

import java.time.Duration;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of the library. */
@Doc("The videos.")
@ConfigurationProperties("podium.library")
public record LibrarySettings(
        @Doc("Who may watch a new video: owners, signed_in, link, everyone.") @DefaultValue("owners")
        Audience audience,

        @Doc("How long a deleted video can be brought back, 1 hour at least.") @DefaultValue("30d")
        Duration trash) {

    public LibrarySettings {
        if (trash.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException("podium.library.trash must be 1h at least, is " + trash);
        }
    }
}
