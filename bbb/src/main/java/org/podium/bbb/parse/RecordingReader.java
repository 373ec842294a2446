package org.podium.bbb.parse;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.podium.bbb.meeting.Metadata;
import org.podium.bbb.recording.Format;
import org.podium.bbb.recording.FormatType;
import org.podium.bbb.recording.Pagination;
import org.podium.bbb.recording.PlaybackUrl;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.recording.Recording;
import org.podium.bbb.recording.RecordingState;
import org.podium.bbb.recording.Thumbnail;

/** A recording out of an element of {@code getRecordings}. */
public final class RecordingReader {
    private static final Set<String> KNOWN = Set.of(
            "recordID",
            "meetingID",
            "internalMeetingID",
            "name",
            "isBreakout",
            "published",
            "state",
            "startTime",
            "endTime",
            "participants",
            "rawSize",
            "metadata",
            "size",
            "playback",
            "data",
            "breakout",
            "breakoutRooms",
            "protected");
    private static final Set<String> KNOWN_OF_FORMAT =
            Set.of("type", "url", "processingTime", "length", "size", "preview");
    private static final int MOST_MINUTES = 1_000_000;

    private RecordingReader() {}

    /** The recording, unless it has no id. */
    public static Optional<Recording> recording(Element element, Tally tally) {
        Optional<RecordId> id = RecordId.parse(element.optional("recordID")
                .or(() -> element.optional("internalMeetingID"))
                .orElse(""));
        if (id.isEmpty()) {
            tally.count("left out: a recording without id");
        }
        return id.map(known -> recording(known, element, tally));
    }

    private static Recording recording(RecordId id, Element element, Tally tally) {
        Metadata metadata = MeetingReader.metadata(element);
        return new Recording(
                id,
                meetingId(id, element, metadata),
                Names.of(element.optional("name")
                        .or(() -> metadata.text("meetingName"))
                        .orElse("")),
                RecordingState.of(element.text("state"), element.flag("published")),
                new Recording.Span(element.moment("startTime"), element.moment("endTime")),
                element.flag("protected"),
                metadata,
                MeetingReader.breakout(element),
                formats(element, tally),
                figures(element),
                Unknowns.of(element, KNOWN, "recording", tally));
    }

    /** Some publishers give the recording's own id here; the one that the front end chose is then only in the metadata. */
    private static String meetingId(RecordId id, Element element, Metadata metadata) {
        Optional<String> said = element.optional("meetingID");
        return said.filter(it -> !it.equals(id.toString()))
                .or(() -> metadata.text("meetingId"))
                .or(() -> said)
                .orElse("");
    }

    private static Recording.Figures figures(Element element) {
        OptionalLong participants = element.number("participants");
        return new Recording.Figures(
                participants.isPresent()
                        ? OptionalInt.of((int) Math.min(Integer.MAX_VALUE, participants.getAsLong()))
                        : OptionalInt.empty(),
                element.number("size"),
                element.number("rawSize"));
    }

    private static List<Format> formats(Element element, Tally tally) {
        return element.all("playback").stream()
                .flatMap(playback -> playback.all("format").stream())
                .map(format -> format(format, tally))
                .toList();
    }

    private static Format format(Element element, Tally tally) {
        Unknowns.of(element, KNOWN_OF_FORMAT, "format", tally);
        Optional<PlaybackUrl> url = PlaybackUrl.parse(element.text("url"));
        if (url.isEmpty()) {
            tally.count("left out: the unusable address of a format");
        }
        return new Format(
                FormatType.of(element.text("type")),
                url,
                Duration.ofMinutes(Math.min(MOST_MINUTES, element.smallNumber("length"))),
                element.number("size"),
                thumbnails(element));
    }

    private static List<Thumbnail> thumbnails(Element format) {
        return format.child("preview").stream()
                .flatMap(preview -> Stream.concat(preview.children().stream(), Stream.of(preview)))
                .flatMap(images -> images.all("image").stream())
                .flatMap(image -> PlaybackUrl.web(image.text()).stream()
                        .map(url -> new Thumbnail(
                                url, image.attributes().getOrDefault("alt", "").strip())))
                .toList();
    }

    /** What an answer says of paging, in either form; empty where it says nothing. */
    public static Optional<Pagination> pagination(Element response) {
        Optional<Element> within = response.child("pagination");
        Optional<Element> page =
                within.map(pagination -> pagination.child("pageable").orElse(pagination));
        int offset = page.map(told -> told.smallNumber("offset")).orElse(0);
        int limit = page.map(told -> told.smallNumber("limit")).orElse(0);
        OptionalLong exact = response.number("totalElements");
        if (exact.isPresent()) {
            return Optional.of(new Pagination(offset, limit, exact.getAsLong(), Pagination.Form.BELOW_ROOT));
        }
        return within.map(pagination ->
                new Pagination(offset, limit, pagination.number("totalElements").orElse(0), Pagination.Form.WITHIN));
    }
}
