package org.podium.server.identity.directory;

import org.podium.server.platform.task.RecurringJob;

/** A directory that is read again and again, beginning when the program starts. */
public interface DirectorySource extends RecurringJob {
    /** Its name in the table of people and on the page: {@code csv}, {@code ldap}. */
    String source();

    /** Whether the settings name one. */
    boolean present();

    /** Where it is, for the administrator; without a password. */
    String place();

    @Override
    default boolean atStart() {
        return true;
    }
}
