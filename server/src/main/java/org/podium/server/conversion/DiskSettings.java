package org.podium.server.conversion;

import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** How full the disk may be. */
@Doc("The disk of the data folder.")
@ConfigurationProperties("podium.disk")
public record DiskSettings(
        @Doc("With less than this free no film is begun: it waits, the administrators are told, and it goes on by"
                + " itself when there is room.")
        @DefaultValue("1GB")
        DataSize free) {
    public DiskSettings {
        if (free.isNegative()) {
            throw new IllegalArgumentException("podium.disk.free must not be negative, is " + free);
        }
    }
}
