package org.podium.fakebbb.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.podium.fakebbb.http.Form;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Breakout;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.Role;
import org.podium.fakebbb.world.World;

/** The calls that tell of running meetings. */
record MeetingCalls(World world, Personality personality) {
    /** The form of java.util.Date, which BBB shows; whoever reads it has not read about createTime. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss 'UTC' yyyy", Locale.ENGLISH);

    String getMeetings() {
        var meetings = world.meetings();
        if (meetings.isEmpty() || personality.has(Habit.HIDES_MEETINGS)) {
            return Xml.success("<meetings/><messageKey>noMeetings</messageKey>"
                    + "<message>no meetings were found on this server</message>");
        }
        return Xml.success(meetings.stream()
                .map(meeting -> "<meeting>" + describe(meeting) + "</meeting>")
                .collect(Collectors.joining("", "<meetings>", "</meetings>")));
    }

    String getMeetingInfo(Form form) {
        return form.value("meetingID")
                .map(id -> world.meeting(id)
                        .map(meeting -> Xml.success(describe(meeting)))
                        .orElseGet(MeetingCalls::notFound))
                .orElseGet(MeetingCalls::whichMeeting);
    }

    String isMeetingRunning(Form form) {
        return form.value("meetingID")
                .map(id -> world.meeting(id)
                        .filter(meeting -> !meeting.attendees().isEmpty())
                        .isPresent())
                .map(running -> Xml.success("<running>" + running + "</running>"))
                .orElseGet(MeetingCalls::whichMeeting);
    }

    static String notFound() {
        return Xml.failed("notFound", "A meeting with that ID does not exist");
    }

    static String whichMeeting() {
        return Xml.failed("missingParamMeetingID", "You must specify a meeting ID for the meeting.");
    }

    static String date(Instant moment) {
        return DATE.format(moment.atZone(ZoneOffset.UTC));
    }

    private static String describe(Meeting meeting) {
        Instant created = meeting.held().created();
        int people = meeting.attendees().size();
        Xml xml = new Xml()
                .leaf("meetingName", meeting.held().name())
                .leaf("meetingID", meeting.id())
                .leaf("internalMeetingID", meeting.held().internalId())
                .leaf("createTime", created.toEpochMilli())
                .leaf("createDate", date(created))
                .leaf("voiceBridge", 71234)
                .leaf("dialNumber", "613-555-1234")
                .leaf("attendeePW", "ap")
                .leaf("moderatorPW", "mp")
                .leaf("running", people > 0)
                .leaf("duration", 0)
                .leaf("hasUserJoined", people > 0)
                .leaf("recording", meeting.recorded())
                .leaf("hasBeenForciblyEnded", false)
                .leaf("startTime", created.plusMillis(1333).toEpochMilli())
                .leaf("endTime", 0)
                .leaf("participantCount", people)
                .leaf("listenerCount", 0)
                .leaf("voiceParticipantCount", people)
                .leaf("videoCount", moderators(meeting))
                .leaf("maxUsers", 0)
                .leaf("moderatorCount", moderators(meeting))
                .open("attendees");
        boolean presenter = true;
        for (Attendee attendee : meeting.attendees()) {
            describe(attendee, presenter, xml);
            presenter = false;
        }
        xml.close("attendees")
                .open("metadata")
                .leaves(meeting.held().metadata())
                .close("metadata");
        xml.leaf("isBreakout", meeting.held().breakout().isPresent());
        meeting.held().breakout().ifPresent(breakout -> describe(breakout, xml));
        return xml.toString();
    }

    private static long moderators(Meeting meeting) {
        return meeting.attendees().stream()
                .filter(attendee -> attendee.role() == Role.MODERATOR)
                .count();
    }

    private static void describe(Attendee attendee, boolean presenter, Xml xml) {
        xml.open("attendee")
                .leaf("userID", attendee.userId())
                .leaf("fullName", attendee.fullName())
                .leaf("role", attendee.role())
                .leaf("isPresenter", presenter)
                .leaf("isListeningOnly", false)
                .leaf("hasJoinedVoice", true)
                .leaf("hasVideo", attendee.role() == Role.MODERATOR)
                .leaf("clientType", "HTML5")
                .open("customdata")
                .leaves(attendee.customData())
                .close("customdata")
                .close("attendee");
    }

    private static void describe(Breakout breakout, Xml xml) {
        xml.leaf("parentMeetingID", breakout.parentId())
                .leaf("sequence", breakout.sequence())
                .leaf("freeJoin", breakout.freeJoin());
    }
}
