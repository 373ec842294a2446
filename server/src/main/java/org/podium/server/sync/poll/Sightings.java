package org.podium.server.sync.poll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.podium.bbb.meeting.Attendee;
import org.podium.bbb.meeting.Meeting;
import org.podium.bbb.meeting.Metadata;
import org.podium.bbb.recording.Format;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.recording.Recording;
import org.podium.server.recording.MeetingSighting;
import org.podium.server.recording.RecordingSighting;

/** From the words of the API to ours. */
public final class Sightings {
    /** No name of a meeting or of a person is longer; what is would fill pages, tables and mails. */
    static final int LONGEST_NAME = 500;

    private Sightings() {}

    /** A meeting; what an old server does not tell is made as BBB makes it. */
    public static MeetingSighting of(Meeting meeting, Instant now) {
        Instant created = meeting.times().created().or(meeting.times()::started).orElse(now);
        return new MeetingSighting(
                internalId(meeting, created),
                meeting.id(),
                meeting.breakout().parent().orElse(""),
                shown(meeting.name()),
                origin(meeting.metadata()),
                meeting.metadata().entries(),
                meeting.recordable(),
                meeting.times().started().orElse(created),
                meeting.moderators().stream()
                        .map(Sightings::moderator)
                        .distinct()
                        .toList());
    }

    static String internalId(Meeting meeting, Instant created) {
        return meeting.internalId().orElseGet(() -> RecordId.hashOf(meeting.id()) + "-" + created.toEpochMilli());
    }

    private static MeetingSighting.ModeratorSighting moderator(Attendee attendee) {
        return new MeetingSighting.ModeratorSighting(
                attendee.userId(), shown(attendee.fullName()), attendee.guest() || attendee.anonymous());
    }

    public static RecordingSighting of(Recording recording, Instant now) {
        List<RecordingSighting.FormatSighting> formats = new ArrayList<>();
        for (Format format : recording.formats()) {
            format.url()
                    .ifPresent(url -> formats.add(new RecordingSighting.FormatSighting(
                            format.type().word(),
                            url.guarded() ? url.toString() : url.uri().toString(),
                            (int) format.length().toMinutes(),
                            orNull(format.size()),
                            format.thumbnails().stream()
                                    .map(thumbnail -> thumbnail.url().toString())
                                    .toList())));
        }
        return new RecordingSighting(
                recording.id().value(),
                recording.meetingId(),
                recording.breakout().parent().orElse(""),
                shown(recording.name()),
                recording.state().word(),
                origin(recording.metadata()),
                recording.metadata().entries(),
                recording.started().orElse(now),
                recording.span().end().orElse(null),
                orNull(recording.figures().participants()),
                orNull(recording.figures().size()),
                recording.guarded(),
                formats);
    }

    /** A name as it can be shown, with a sign that some of it is missing. */
    static String shown(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST_NAME) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private static String origin(Metadata metadata) {
        return metadata.originServer().or(metadata::origin).orElse("");
    }

    private static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static @Nullable Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
