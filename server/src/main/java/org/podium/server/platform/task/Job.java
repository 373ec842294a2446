package org.podium.server.platform.task;

/**
 * Work that a task names. A task is a job's name and an id; it lives in the database from the transaction that scheduled
 * it until it is done. A job may run twice for one id (a node can vanish after the work and before the note), so it must
 * do no harm then. A job that throws is tried again later, with growing distance.
 */
public interface Job {
    /** Name in the database, never to be changed: {@code package-verb}. */
    String name();

    Next run(String id) throws Exception;

    /** Heavy jobs take a node's heavy slots: those of {@code podium.tasks.heavy}. */
    default boolean heavy() {
        return false;
    }
}
