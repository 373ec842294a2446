package org.podium.bbb.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.podium.bbb.meeting.Attendee;
import org.podium.bbb.meeting.Breakout;
import org.podium.bbb.meeting.Meeting;
import org.podium.bbb.meeting.Metadata;
import org.podium.bbb.meeting.Role;

/** A meeting out of an element of {@code getMeetings}, or the whole answer of {@code getMeetingInfo}. */
public final class MeetingReader {
    /** Understood or of no use to us. The passwords are left where they are: what is not read cannot leak. */
    private static final Set<String> KNOWN = Set.of(
            "returncode",
            "messageKey",
            "message",
            "meetingName",
            "meetingID",
            "internalMeetingID",
            "createTime",
            "createDate",
            "voiceBridge",
            "dialNumber",
            "attendeePW",
            "moderatorPW",
            "running",
            "duration",
            "hasUserJoined",
            "recording",
            "hasBeenForciblyEnded",
            "startTime",
            "endTime",
            "participantCount",
            "listenerCount",
            "voiceParticipantCount",
            "videoCount",
            "maxUsers",
            "moderatorCount",
            "attendees",
            "metadata",
            "isBreakout",
            "parentMeetingID",
            "sequence",
            "freeJoin",
            "breakout",
            "breakoutRooms");

    private MeetingReader() {}

    /** The meeting, unless it has no id. */
    public static Optional<Meeting> meeting(Element element, Tally tally) {
        String id = element.text("meetingID");
        if (id.isEmpty()) {
            tally.count("left out: a meeting without id");
            return Optional.empty();
        }
        return Optional.of(new Meeting(
                id,
                element.optional("internalMeetingID"),
                Names.of(element.text("meetingName")),
                new Meeting.Times(element.moment("createTime"), element.moment("startTime"), element.moment("endTime")),
                element.flag("running"),
                element.flag("recording"),
                element.child("attendees").stream()
                        .flatMap(list -> list.all("attendee").stream())
                        .map(MeetingReader::attendee)
                        .toList(),
                metadata(element),
                breakout(element),
                Unknowns.of(element, KNOWN, "meeting", tally)));
    }

    private static Attendee attendee(Element element) {
        return new Attendee(
                element.text("userID"),
                element.text("fullName"),
                element.text("role").equalsIgnoreCase("MODERATOR") ? Role.MODERATOR : Role.VIEWER,
                element.flag("guest"),
                element.optional("clientType"),
                texts(element, "customdata"));
    }

    static Metadata metadata(Element element) {
        return new Metadata(texts(element, "metadata"));
    }

    /** Meetings tell it flat or in a {@code breakout}, recordings in a {@code breakout}, with other names. */
    static Breakout breakout(Element element) {
        Element within = element.child("breakout").orElse(element);
        Optional<String> parent = within.optional("parentMeetingID").or(() -> within.optional("parentId"));
        return new Breakout(
                element.flag("isBreakout")
                        || metadata(element).text("isbreakout").equals(Optional.of("true"))
                        || parent.isPresent(),
                parent,
                within.smallNumber("sequence"),
                element.child("breakoutRooms").stream()
                        .flatMap(list -> list.children().stream())
                        .map(Element::text)
                        .filter(room -> !room.isEmpty())
                        .toList());
    }

    private static Map<String, String> texts(Element element, String child) {
        Map<String, String> texts = new LinkedHashMap<>();
        element.child(child).ifPresent(list -> list.children().forEach(one -> texts.put(one.name(), one.text())));
        return texts;
    }
}
