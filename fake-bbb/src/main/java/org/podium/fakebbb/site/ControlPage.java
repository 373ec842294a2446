package org.podium.fakebbb.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.podium.fakebbb.http.Answer;
import org.podium.fakebbb.http.Request;
import org.podium.fakebbb.trouble.Troubles;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.World;

/** What is on the fake server now, as a page in French or English. */
record ControlPage(World world, Troubles troubles, RequestLog requests) {
    private static final int SHOWN = 50;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final List<String> CALLS = List.of(
            "*",
            "getMeetings",
            "getMeetingInfo",
            "getRecordings",
            "publishRecordings",
            "deleteRecordings",
            "updateRecordings",
            "presentation");
    private static final List<String> KINDS =
            List.of("500", "502", "404", "checksum", "html", "cut", "broken", "empty", "slow", "drip", "hang", "reset");

    Answer show(Request request) throws IOException {
        String asked = request.parameters()
                .value("lang")
                .orElse(request.header("accept-language").orElse("fr"));
        Words words = asked.toLowerCase(Locale.ROOT).startsWith("en") ? Words.ENGLISH : Words.FRENCH;
        String page = words.fill(template())
                .replace("{meetings}", rows(world.meetings(), meeting -> meeting(meeting, words)))
                .replace("{recordings}", rows(newestFirst(), recording -> recording(recording, words)))
                .replace("{troubles}", troubleRows(words))
                .replace("{calls}", options(CALLS))
                .replace("{kinds}", kinds(words))
                .replace("{counts}", counts())
                .replace("{log}", rows(requests.latest(), ControlPage::line));
        return Answer.html(200, page).with("Cache-Control", "no-store");
    }

    private List<Recording> newestFirst() {
        return world.recordings().stream()
                .sorted(Comparator.comparing(
                                (Recording recording) -> recording.held().created())
                        .reversed())
                .toList();
    }

    private static <T> String rows(List<T> all, Function<T, String> row) {
        String shown = all.stream().limit(SHOWN).map(row).collect(Collectors.joining());
        return all.size() > SHOWN ? shown + cells(String.valueOf(all.size() - SHOWN) + " …") : shown;
    }

    private String meeting(Meeting meeting, Words words) {
        String people =
                meeting.attendees().stream().limit(6).map(Attendee::fullName).collect(Collectors.joining(", "));
        long minutes = Duration.between(meeting.held().created(), world.clock().instant())
                .toMinutes();
        String end = "<form method=post action=/fake/end><input type=hidden name=meetingID value=\""
                + escape(meeting.id()) + "\"><button>" + words.word("end") + "</button></form>";
        return cells(
                escape(meeting.held().name()) + "<small>" + escape(meeting.id()) + "</small>",
                escape(people) + " <small>" + meeting.attendees().size() + "</small>",
                minutes + " min",
                end);
    }

    private static String recording(Recording recording, Words words) {
        String formats = recording.formats().stream().map(Format::type).collect(Collectors.joining(", "));
        long seconds = recording.formats().stream()
                .mapToLong(format -> format.length().toSeconds())
                .findFirst()
                .orElse(0);
        String title = escape(recording.held().name());
        String link = recording.formats().isEmpty()
                ? title
                : "<a href=\"/presentation/" + recording.id() + "/metadata.xml\">" + title + "</a>";
        return cells(
                link + "<small>" + recording.id() + "</small>",
                DAY.format(recording.held().created().atZone(ZoneId.systemDefault())),
                seconds / 60 + ":" + String.format(Locale.ROOT, "%02d", seconds % 60),
                "<b class=" + recording.state().word() + ">"
                        + words.word(recording.state().word()) + "</b>",
                escape(formats));
    }

    private String troubleRows(Words words) {
        return troubles.all().entrySet().stream()
                .map(entry -> cells(
                        "<code>" + escape(entry.getKey()) + "</code>",
                        words.word("kind-" + Troubles.nameOf(entry.getValue())),
                        "<form method=post action=/fake/well><input type=hidden name=call value=\""
                                + escape(entry.getKey()) + "\"><button>" + words.word("well") + "</button></form>"))
                .collect(Collectors.joining());
    }

    private String counts() {
        return requests.counts().entrySet().stream()
                .map(entry -> "<span><b>" + entry.getValue() + "</b> " + escape(entry.getKey()) + "</span>")
                .collect(Collectors.joining(" "));
    }

    private static String line(RequestLog.Entry entry) {
        return cells(time(entry.at()), "<code>" + escape(entry.what()) + "</code>");
    }

    private static String time(Instant at) {
        return CLOCK.format(at.atZone(ZoneId.systemDefault()));
    }

    private static String options(List<String> values) {
        return values.stream().map(value -> "<option>" + value + "</option>").collect(Collectors.joining());
    }

    private static String kinds(Words words) {
        return KINDS.stream()
                .map(kind -> "<option value=" + kind + ">" + words.word("kind-" + kind) + "</option>")
                .collect(Collectors.joining());
    }

    private static String cells(String... cells) {
        return Stream.of(cells).map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String template() throws IOException {
        try (InputStream in = Objects.requireNonNull(ControlPage.class.getResourceAsStream("control-page.html"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
