package org.podium.fakebbb.news;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.podium.fakebbb.json.Json;
import org.podium.fakebbb.proof.Algorithm;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Event;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.Recording;

/** Tells registered addresses what happens, in the words of bbb-webhooks. */
public record Webhooks(Hooks hooks, Post post, String secret, InstantSource clock) {
    public void hear(Event event) {
        String id = id(event);
        for (Hook hook : hooks.all()) {
            if (hook.wants(id, event.about().meetingId())) {
                send(hook, id, event);
            }
        }
    }

    private void send(Hook hook, String id, Event event) {
        long now = clock.millis();
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put(
                "meeting",
                Map.of(
                        "internal-meeting-id", event.about().internalId(),
                        "external-meeting-id", event.about().meetingId(),
                        "name", event.about().name()));
        attributes.putAll(details(event));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", "event");
        data.put("id", id);
        data.put("attributes", attributes);
        data.put("event", Map.of("ts", now));
        Map<String, String> form = new LinkedHashMap<>();
        form.put("event", json(List.of(Map.of("data", data))));
        form.put("timestamp", String.valueOf(now));
        String body = "event=" + form.get("event") + "&timestamp=" + now;
        String checksum = Algorithm.SHA_1.hex(hook.callbackUrl() + body + secret);
        String join = hook.callbackUrl().contains("?") ? "&" : "?";
        post.send(id, hook.callbackUrl() + join + "checksum=" + checksum, form);
    }

    private static String id(Event event) {
        return switch (event) {
            case Event.MeetingCreated _ -> "meeting-created";
            case Event.MeetingEnded _ -> "meeting-ended";
            case Event.UserJoined _ -> "user-joined";
            case Event.UserLeft _ -> "user-left";
            case Event.RecordingReady _ -> "rap-publish-ended";
            case Event.RecordingMoved(Recording recording) ->
                switch (recording.state()) {
                    case PUBLISHED -> "rap-published";
                    case UNPUBLISHED -> "rap-unpublished";
                    case DELETED -> "rap-deleted";
                    case PROCESSING, PROCESSED -> "rap-process-started";
                };
        };
    }

    private static Map<String, Object> details(Event event) {
        return switch (event) {
            case Event.UserJoined(Meeting _, Attendee attendee) -> Map.of("user", user(attendee));
            case Event.UserLeft(Meeting _, Attendee attendee) -> Map.of("user", user(attendee));
            case Event.RecordingReady(Recording recording) -> Map.of("record-id", recording.id());
            case Event.RecordingMoved(Recording recording) -> Map.of("record-id", recording.id());
            case Event.MeetingCreated _, Event.MeetingEnded _ -> Map.of();
        };
    }

    private static Map<String, Object> user(Attendee attendee) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put(
                "internal-user-id",
                "w_" + Algorithm.SHA_1.hex(attendee.userId()).substring(0, 12));
        user.put("external-user-id", attendee.userId());
        user.put("name", attendee.fullName());
        user.put("role", attendee.role().name());
        user.put("presenter", false);
        return user;
    }

    private static String json(Object value) {
        try {
            return Json.text(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
