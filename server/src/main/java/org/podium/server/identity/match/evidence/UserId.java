package org.podium.server.identity.match.evidence;

/** The user id that BBB reports for somebody in a meeting, told apart by who made it. */
public sealed interface UserId {
    String raw();

    /** Sent by the front end: the same person has it again next time. */
    record Sent(String raw) implements UserId {}

    /** Made by BBB because the front end sent none; it says nothing about the person. */
    record Internal(String raw) implements UserId {}

    /** Somebody who came as a guest, and typed what they liked as their name. */
    record Guest(String raw) implements UserId {}

    /** On the telephone. */
    record Phone(String raw) implements UserId {}

    /** Longer ids are no ids: front ends allow 255 characters at most. */
    int LONGEST = 255;

    /**
     * Tells by the marks that BBB and its front ends put on their ids.
     *
     * @param guest what BBB says of it; older servers never say
     * @param client the client's kind, such as {@code HTML5} or {@code dial-in-user}
     */
    static UserId of(String raw, boolean guest, String client) {
        String id = raw.strip();
        if (client.equals("dial-in-user") || id.startsWith("v_")) {
            return new Phone(id);
        }
        if (guest || id.startsWith("gl-guest-")) {
            return new Guest(id);
        }
        return id.isEmpty() || id.startsWith("w_") || id.codePointCount(0, id.length()) > LONGEST
                ? new Internal(id)
                : new Sent(id);
    }
}
