package org.podium.bbb.callback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.podium.bbb.parse.Json;
import org.podium.bbb.signing.ChecksumAlgorithm;
import org.podium.bbb.signing.Secret;

/** What bbb-webhooks posts: verified and read. It may never come, or twice; it only wakes whoever looks himself. */
public sealed interface Webhook {
    /** Events of a server that has one of the secrets. */
    record Genuine(List<Event> events) implements Webhook {
        public Genuine {
            events = List.copyOf(events);
        }
    }

    /** Not to be believed; answer it with status 401. */
    record Rejected(String why) implements Webhook {}

    /**
     * Something that happened.
     *
     * @param id such as {@code user-joined}, {@code rap-publish-ended}
     * @param meetingId given by the front end
     * @param internalMeetingId equal to the id of the recording
     * @param person whom it concerns
     */
    record Event(String id, String meetingId, String internalMeetingId, Optional<Person> person) {}

    /** Somebody in a meeting; {@code userId} is the front end's. */
    record Person(String userId, String name, boolean moderator) {}

    /** More than any event of BBB, less than what would be work to check. */
    int LONGEST = 1 << 20;

    /**
     * Verifies and reads a delivery.
     *
     * @param callbackUrl exactly as it was registered
     * @param body the form as it came; its checksum may be over it or over its decoded values, both are in use
     */
    static Webhook of(String callbackUrl, String body, String checksum, List<Secret> secrets) {
        if (body.length() > LONGEST) {
            return new Rejected("too long");
        }
        Optional<ChecksumAlgorithm> algorithm = ChecksumAlgorithm.ofHexLength(checksum.length());
        if (algorithm.isEmpty()) {
            return new Rejected("no checksum");
        }
        String event = Form.field(body, "event").orElse("");
        String decoded =
                "event=" + event + "&timestamp=" + Form.field(body, "timestamp").orElse("");
        boolean signed = false;
        for (Secret secret : secrets) {
            signed |= fits(secret, algorithm.get(), callbackUrl + body, checksum);
            signed |= fits(secret, algorithm.get(), callbackUrl + decoded, checksum);
        }
        return signed ? read(event) : new Rejected("signed by nobody we know");
    }

    private static boolean fits(Secret secret, ChecksumAlgorithm algorithm, String text, String checksum) {
        return MessageDigest.isEqual(
                secret.checksum(algorithm, text).getBytes(StandardCharsets.US_ASCII),
                checksum.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
    }

    private static Webhook read(String event) {
        try {
            return new Genuine(Json.read(event).each().stream()
                    .map(one -> one.at("data"))
                    .filter(data -> !data.at("id").text().isEmpty())
                    .map(Webhook::event)
                    .toList());
        } catch (IOException _) {
            return new Rejected("not an event");
        }
    }

    private static Event event(Json data) {
        Json attributes = data.at("attributes");
        Json meeting = attributes.at("meeting");
        return new Event(
                data.at("id").text(),
                meeting.at("external-meeting-id").text(),
                meeting.at("internal-meeting-id").text(),
                person(attributes.at("user")));
    }

    private static Optional<Person> person(Json user) {
        return Stream.of(user)
                .filter(one -> one.at("external-user-id").optional().isPresent())
                .map(one -> new Person(
                        one.at("external-user-id").text(),
                        one.at("name").text(),
                        one.at("role").text().equalsIgnoreCase("MODERATOR")))
                .findFirst();
    }
}
