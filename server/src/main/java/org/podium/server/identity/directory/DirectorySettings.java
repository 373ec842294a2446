package org.podium.server.identity.directory;

import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What is believed of a directory. */
@Doc("What is believed of the people file and of the LDAP directory.")
@ConfigurationProperties("podium.directory")
public record DirectorySettings(
        @Doc("How many percent of a source's people may be missing in one full listing, and how many percent of its"
                + " teachers, or of its administrators, may lose that role at once. If more do, nothing is changed"
                + " and an incident tells; an administrator can say that it is so. A listing without anybody is never"
                + " believed. 100: no brake.")
        @DefaultValue("25")
        int brake) {
    /** So many people may leave at once from the smallest directory. */
    private static final int FEW = 3;

    public DirectorySettings {
        if (brake < 0 || brake > 100) {
            throw new IllegalArgumentException("podium.directory.brake must be 0 to 100, is " + brake);
        }
    }

    /** Whether a listing that takes a role away from so many of its holders, or from all, needs an administrator's word. */
    boolean brakesRoles(int lost, int holders) {
        boolean nobody = lost == holders && holders > 1;
        boolean many = lost > FEW && (long) lost * 100 > (long) holders * brake;
        return brake < 100 && (nobody || many);
    }

    /** Whether a listing that lacks so many of the known people needs an administrator's word. */
    boolean brakes(int listed, int missing, int known) {
        boolean nobody = listed == 0 && known > 0;
        boolean many = missing > FEW && (long) missing * 100 > (long) known * brake;
        return brake < 100 && (nobody || many);
    }
}
