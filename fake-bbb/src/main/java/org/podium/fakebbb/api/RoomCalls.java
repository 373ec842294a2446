package org.podium.fakebbb.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.podium.fakebbb.http.Answer;
import org.podium.fakebbb.http.Form;
import org.podium.fakebbb.proof.Algorithm;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Breakout;
import org.podium.fakebbb.world.Held;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.Role;
import org.podium.fakebbb.world.World;

/** The calls with which a front end opens a meeting, sends people in, and ends it. */
record RoomCalls(World world) {
    String create(Form form) {
        Optional<String> id = form.value("meetingID");
        if (id.isEmpty()) {
            return MeetingCalls.whichMeeting();
        }
        Optional<Meeting> running = world.meeting(id.get());
        if (running.isPresent()) {
            return created(running.get().held(), "duplicateWarning");
        }
        Held held = new Held(
                id.get(), form.value("name").orElse(id.get()), world.clock().instant(), metadata(form), breakout(form));
        boolean recorded = form.value("record").filter("true"::equals).isPresent();
        world.start(new Meeting(held, recorded, List.of()));
        return created(held, "");
    }

    Answer join(Form form, String home) {
        Optional<Meeting> meeting = form.value("meetingID").flatMap(world::meeting);
        if (meeting.isEmpty()) {
            return Answer.xml(MeetingCalls.notFound());
        }
        String name = form.value("fullName").orElse("");
        String token = Algorithm.SHA_1.hex(meeting.get().held().internalId() + name);
        String internal = "w_" + token.substring(0, 12);
        Attendee attendee = new Attendee(form.value("userID").orElse(internal), name, role(form), customData(form));
        world.join(meeting.get().id(), attendee);
        if (!form.value("redirect").orElse("true").equals("false")) {
            return Answer.redirect(302, home);
        }
        return Answer.xml(Xml.success(new Xml()
                .leaf("messageKey", "successfullyJoined")
                .leaf("message", "You have joined successfully.")
                .leaf("meeting_id", meeting.get().held().internalId())
                .leaf("user_id", internal)
                .leaf("auth_token", token.substring(12, 24))
                .leaf("session_token", token.substring(24))
                .leaf("url", home)
                .toString()));
    }

    String end(Form form) {
        return form.value("meetingID")
                .map(id -> world.end(id)
                        ? Xml.success("<messageKey>sentEndMeetingRequest</messageKey>"
                                + "<message>A request to end the meeting was sent.</message>")
                        : MeetingCalls.notFound())
                .orElseGet(MeetingCalls::whichMeeting);
    }

    /** The front end's {@code meta_...} parameters; BBB makes their names lower case. */
    static Map<String, String> metadata(Form form) {
        Map<String, String> metadata = new LinkedHashMap<>();
        form.values().forEach((name, value) -> {
            if (name.startsWith("meta_")) {
                metadata.put(name.substring("meta_".length()).toLowerCase(Locale.ROOT), value.trim());
            }
        });
        return metadata;
    }

    private static Map<String, String> customData(Form form) {
        Map<String, String> custom = new LinkedHashMap<>();
        form.values().forEach((name, value) -> {
            String key = name.startsWith("userdata-") ? name.substring("userdata-".length()) : "";
            if (!key.isEmpty() && !key.contains("-")) {
                custom.put(key, value);
            }
        });
        return custom;
    }

    private static Role role(Form form) {
        boolean byRole = form.value("role").orElse("").equalsIgnoreCase("MODERATOR");
        return byRole || form.value("password").orElse("").equals("mp") ? Role.MODERATOR : Role.VIEWER;
    }

    private Optional<Breakout> breakout(Form form) {
        if (!form.value("isBreakout").orElse("").equals("true")) {
            return Optional.empty();
        }
        return form.value("parentMeetingID")
                .flatMap(world::meeting)
                .map(parent -> new Breakout(
                        parent.held().internalId(),
                        form.value("sequence")
                                .filter(text -> text.matches("\\d{1,3}"))
                                .map(Integer::valueOf)
                                .orElse(1),
                        form.value("freeJoin").orElse("").equals("true")));
    }

    private static String created(Held held, String key) {
        return Xml.success(new Xml()
                .leaf("meetingID", held.meetingId())
                .leaf("internalMeetingID", held.internalId())
                .leaf("parentMeetingID", held.breakout().map(Breakout::parentId).orElse("bbb-none"))
                .leaf("attendeePW", "ap")
                .leaf("moderatorPW", "mp")
                .leaf("createTime", held.created().toEpochMilli())
                .leaf("voiceBridge", 71234)
                .leaf("dialNumber", "613-555-1234")
                .leaf("createDate", MeetingCalls.date(held.created()))
                .leaf("hasUserJoined", false)
                .leaf("duration", 0)
                .leaf("hasBeenForciblyEnded", false)
                .leaf("messageKey", key)
                .leaf("message", "")
                .toString());
    }
}
