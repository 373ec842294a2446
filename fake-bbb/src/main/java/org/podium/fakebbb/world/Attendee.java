package org.podium.fakebbb.world;

import java.util.Map;

/**
 * Somebody in a running meeting.
 *
 * @param userId what the front end sent at join; {@code w_...} if it sent nothing
 */
public record Attendee(String userId, String fullName, Role role, Map<String, String> customData) {
    public Attendee {
        customData = Map.copyOf(customData);
    }

    public static Attendee moderator(String userId, String fullName) {
        return new Attendee(userId, fullName, Role.MODERATOR, Map.of());
    }

    public static Attendee viewer(String userId, String fullName) {
        return new Attendee(userId, fullName, Role.VIEWER, Map.of());
    }
}
