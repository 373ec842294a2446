package org.podium.fakebbb.lecture.script;

import java.time.Instant;

/**
 * What is known of a lecture beside what happens in it.
 *
 * @param slug names its files
 * @param room the meeting's external id
 */
public record Course(String slug, String room, String title, Person teacher, Generation generation, Held held) {
    /** The recording's id. */
    public String recordId() {
        return BbbId.of(room, held.created());
    }

    /** When it was held, how many came, and whether there were cameras. */
    public record Held(Instant created, int people, int cameras) {}
}
