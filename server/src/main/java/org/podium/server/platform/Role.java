package org.podium.server.platform;

/** What a started program does. */
public enum Role {
    /** Pages, and all tasks too unless the settings leave the heavy ones to workers. */
    SERVE,
    /** Tasks only: any number of such nodes share one database. */
    WORK,
    /** One command, then the end: no task is taken. */
    ONCE
}
