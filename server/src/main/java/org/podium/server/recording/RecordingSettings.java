package org.podium.server.recording;

import java.time.Duration;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** When a recording's life is called strange. */
@Doc("Recordings and their lives.")
@ConfigurationProperties("podium.recording")
public record RecordingSettings(
        @Doc("After so long a recording that BBB has not finished counts as failed there, 1h to 365d. It is still"
                + " taken when it comes.")
        @DefaultValue("7d")
        Duration patience) {
    public RecordingSettings {
        if (patience.compareTo(Duration.ofHours(1)) < 0 || patience.compareTo(Duration.ofDays(365)) > 0) {
            throw new IllegalArgumentException("podium.recording.patience must be 1h to 365d, is " + patience);
        }
    }
}
