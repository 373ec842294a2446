package org.podium.server.sync.poll;

import java.util.List;

/** What is known of a server already, as far as the way through its recordings depends on it. */
public interface KnownRecordings {
    /** The next rooms after one, from wherever we know them, in the order of their ids. */
    List<String> rooms(String after);

    /** How many of its recordings we know that it still had when last asked. */
    long recordings();
}
