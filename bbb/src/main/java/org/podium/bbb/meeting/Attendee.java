package org.podium.bbb.meeting;

import java.util.Map;
import java.util.Optional;

/**
 * Somebody in a running meeting.
 *
 * @param userId the id that the front end gave at the join; see {@link #anonymous}
 * @param fullName as typed or sent; a hint, never a proof
 * @param guest told by newer servers only
 * @param clientType such as {@code HTML5} or {@code dial-in-user}
 * @param customData what the front end sent along
 */
public record Attendee(
        String userId,
        String fullName,
        Role role,
        boolean guest,
        Optional<String> clientType,
        Map<String, String> customData) {
    public Attendee {
        customData = Map.copyOf(customData);
    }

    public boolean moderator() {
        return role == Role.MODERATOR;
    }

    /** Whether the id says nothing about who this is: made by BBB, by the telephone, or for a guest of Greenlight. */
    public boolean anonymous() {
        return userId.isEmpty()
                || guest
                || userId.matches("w_[A-Za-z0-9]{12}")
                || userId.startsWith("v_")
                || userId.startsWith("gl-guest-");
    }
}
