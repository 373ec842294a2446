package org.podium.server.identity.directory;

import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What is believed of a directory. */
@Doc("What is believed of the people file and of the LDAP directory.")
@ConfigurationProperties("podium.directory")
public record DirectorySettings(
        @Doc("How many percent of a source's people may be missing in one full listing. If more are, nothing is changed"
                + " and an incident tells; an administrator can say that it is so. A listing without anybody is never"
                + " believed. 100: no brake.")
        @DefaultValue("25")
        int brake) {
    /** So many people may leave at once in the smallest house. */
    private static final int FEW = 3;

    public DirectorySettings {
        if (brake < 0 || brake > 100) {
            throw new IllegalArgumentException("podium.directory.brake must be 0 to 100, is " + brake);
        }
    }

    /** Whether a listing that lacks so many of the known people needs an administrator's word. */
    boolean brakes(int listed, int missing, int known) {
        boolean nobody = listed == 0 && known > 0;
        boolean many = missing > FEW && (long) missing * 100 > (long) known * brake;
        return brake < 100 && (nobody || many);
    }
}
