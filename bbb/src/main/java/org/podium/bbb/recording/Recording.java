package org.podium.bbb.recording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.podium.bbb.meeting.Breakout;
import org.podium.bbb.meeting.Metadata;

/**
 * A recording as its server tells it.
 *
 * @param meetingId given by the front end; one room has it for all its meetings
 * @param guarded whether it opens with a token only; told by Scalelite
 * @param formats none while it is processed, or once it is deleted
 * @param extra what the server told and we do not know
 */
public record Recording(
        RecordId id,
        String meetingId,
        String name,
        RecordingState state,
        Span span,
        boolean guarded,
        Metadata metadata,
        Breakout breakout,
        List<Format> formats,
        Figures figures,
        Map<String, String> extra) {
    public Recording {
        formats = List.copyOf(formats);
        extra = Map.copyOf(extra);
    }

    /** The format of a kind, if it was made. */
    public Optional<Format> format(FormatType type) {
        return formats.stream().filter(format -> format.type().equals(type)).findFirst();
    }

    /** When the meeting was; its own words, else what the id tells. */
    public Optional<Instant> started() {
        return span.start().or(id::created);
    }

    /**
     * This recording and another entry of the same list for it, as old servers give one a format. If either is
     * published, it is: a recording is in both trees for a moment while BBB moves it.
     */
    public Recording merge(Recording other) {
        if (!id.equals(other.id)) {
            throw new IllegalArgumentException("two recordings: " + id + " and " + other.id);
        }
        List<Format> all = new ArrayList<>(formats);
        other.formats.stream().filter(format -> !all.contains(format)).forEach(all::add);
        Map<String, String> extras = new HashMap<>(other.extra);
        extras.putAll(extra);
        return new Recording(
                id,
                meetingId.isEmpty() ? other.meetingId : meetingId,
                name.isEmpty() ? other.name : name,
                other.state.published() ? other.state : state,
                span.or(other.span),
                guarded || other.guarded,
                metadata.or(other.metadata),
                breakout.equals(Breakout.NONE) ? other.breakout : breakout,
                all,
                figures.or(other.figures),
                extras);
    }

    /**
     * This recording with those formats of an earlier entry that it lacks: BBB 2.6 cuts its pages between the formats of a
     * recording, so that each of two pages tells a part.
     */
    public Recording after(Recording earlier) {
        List<Format> all = new ArrayList<>(formats);
        earlier.formats.stream()
                .filter(format -> formats.stream().noneMatch(own -> own.type().equals(format.type())))
                .forEach(all::add);
        return new Recording(id, meetingId, name, state, span, guarded, metadata, breakout, all, figures, extra);
    }

    /** From when to when the meeting was, which is longer than what was recorded of it. */
    public record Span(Optional<Instant> start, Optional<Instant> end) {
        Span or(Span other) {
            return new Span(start.or(other::start), end.or(other::end));
        }
    }

    /** How many were there, and how many bytes it has: published, and before its processing. */
    public record Figures(OptionalInt participants, OptionalLong size, OptionalLong rawSize) {
        Figures or(Figures other) {
            return new Figures(
                    participants.isPresent() ? participants : other.participants,
                    size.isPresent() ? size : other.size,
                    rawSize.isPresent() ? rawSize : other.rawSize);
        }
    }
}
