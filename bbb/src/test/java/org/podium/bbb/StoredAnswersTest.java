package org.podium.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.bbb.meeting.Attendee;
import org.podium.bbb.meeting.Breakout;
import org.podium.bbb.meeting.Meeting;
import org.podium.bbb.recording.Recording;

/** One answer of each version and front end, read and printed; the print lies beside it and is what one reviews. */
class StoredAnswersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "recordings-0.9",
                "recordings-1.1",
                "recordings-2.0",
                "recordings-2.2",
                "recordings-2.4",
                "recordings-2.5-available",
                "recordings-2.6-paged",
                "recordings-2.7",
                "recordings-2.7-total",
                "recordings-3.0",
                "recordings-scalelite",
                "recordings-scalelite-protected",
                "recordings-none"
            })
    void recordings_of_all_versions_are_read(String name) {
        BbbClient client =
                StoredAnswers.saying(StoredAnswers.file(name + ".xml")).client();
        compare(name, print(value(client.recordings(RecordingQuery.page(0, 100)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings-2.7", "meetings-none"})
    void meetings_are_read_even_with_names_that_break_xml(String name) {
        BbbClient client =
                StoredAnswers.saying(StoredAnswers.file(name + ".xml")).client();
        compare(name, printMeetings(value(client.meetings())));
    }

    @Test
    void one_meeting_is_read() {
        BbbClient client =
                StoredAnswers.saying(StoredAnswers.file("meeting-info-3.0.xml")).client();
        StringBuilder out = new StringBuilder();
        print(out, value(client.meeting("td-1")));
        compare("meeting-info-3.0", out.toString());
    }

    /** What was printed is kept in target/prints: after a change that was meant, it is looked through and taken over. */
    private static void compare(String name, String print) {
        try {
            Path prints = Files.createDirectories(Path.of("target", "prints"));
            Files.writeString(prints.resolve(name + ".txt"), print);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(print).isEqualTo(StoredAnswers.file(name + ".txt"));
    }

    static <T> T value(Answer<T> answer) {
        return answer.toOptional().orElseThrow(() -> new AssertionError("refused: " + answer));
    }

    private static String print(Listing<Recording> listing) {
        StringBuilder out = new StringBuilder();
        listing.items().forEach(recording -> print(out, recording));
        around(out, listing);
        return out.toString();
    }

    private static String printMeetings(Listing<Meeting> listing) {
        StringBuilder out = new StringBuilder();
        listing.items().forEach(meeting -> print(out, meeting));
        around(out, listing);
        return out.toString();
    }

    private static void around(StringBuilder out, Listing<?> listing) {
        line(out, 0, listing.items().size() + " items " + listing.messageKey());
        listing.pagination().ifPresent(page -> line(out, 0, page.toString()));
        new TreeMap<>(listing.oddities()).forEach((what, count) -> line(out, 0, count + " x " + what));
    }

    private static void print(StringBuilder out, Recording recording) {
        line(out, 0, "recording " + recording.id());
        line(out, 1, "meeting " + recording.meetingId());
        line(out, 1, "name " + shortened(recording.name()));
        line(out, 1, "state " + recording.state().word() + (recording.guarded() ? ", guarded" : ""));
        line(
                out,
                1,
                "from " + moment(recording.span().start()) + " to "
                        + moment(recording.span().end()));
        line(out, 1, recording.figures().toString());
        breakout(out, recording.breakout());
        notes(out, recording.metadata().entries());
        recording.formats().forEach(format -> {
            line(out, 1, "format " + format.type().word() + " " + format.length() + " " + format.size());
            format.url().ifPresent(url -> line(out, 2, "plays at " + url));
            format.files(recording.id()).ifPresent(files -> line(out, 2, "files at " + files));
            format.thumbnails().forEach(picture -> line(out, 2, "thumbnail " + picture.url() + " " + picture.text()));
        });
        notes(out, recording.extra());
    }

    private static void print(StringBuilder out, Meeting meeting) {
        line(out, 0, "meeting " + meeting.id() + " " + meeting.internalId().orElse("-"));
        line(out, 1, "name " + meeting.name());
        line(out, 1, (meeting.running() ? "running" : "not running") + (meeting.recordable() ? ", recordable" : ""));
        line(
                out,
                1,
                "started " + moment(meeting.times().started()) + ", ended "
                        + moment(meeting.times().ended()));
        breakout(out, meeting.breakout());
        notes(out, meeting.metadata().entries());
        for (Attendee attendee : meeting.attendees()) {
            String client = attendee.clientType().orElse("-");
            String known = attendee.anonymous() ? " anonymous" : "";
            line(out, 1, attendee.role() + " " + attendee.userId() + " " + attendee.fullName() + " " + client + known);
            notes(out, attendee.customData());
        }
        notes(out, meeting.extra());
    }

    private static void breakout(StringBuilder out, Breakout breakout) {
        if (!breakout.equals(Breakout.NONE)) {
            line(out, 1, breakout.toString());
        }
    }

    private static void notes(StringBuilder out, Map<String, String> notes) {
        new TreeMap<>(notes).forEach((key, text) -> line(out, 1, key + " = " + text));
    }

    private static String moment(Optional<?> moment) {
        return moment.map(Object::toString).orElse("-");
    }

    private static String shortened(String name) {
        return name.length() < 100 ? name : name.substring(0, 40) + "… (" + name.length() + " characters)";
    }

    private static void line(StringBuilder out, int indent, String text) {
        out.append("  ".repeat(indent)).append(text.strip()).append('\n');
    }
}
