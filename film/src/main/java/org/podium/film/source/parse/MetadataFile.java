package org.podium.film.source.parse;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.podium.film.source.published.Metadata;
import org.podium.film.source.safe.Node;
import org.podium.film.source.safe.Numbers;

/** metadata.xml, the one file that every recording has. */
public final class MetadataFile {
    private static final int LONGEST_TITLE = 500;
    /** The years 2007 and 2200. */
    private static final double EARLIEST = 1.1676e12;

    private static final double LATEST = 7.258e12;

    private MetadataFile() {}

    public static Optional<Metadata> read(Source source) {
        Optional<Path> file = source.folder().file("metadata.xml");
        List<Node> parts = new ArrayList<>();
        file.ifPresent(path -> source.items("metadata.xml", "recording", parts::add));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(of(new Node("recording", Map.of(), List.copyOf(parts)), source));
    }

    private static Metadata of(Node recording, Source source) {
        Optional<Duration> duration = recording
                .child("playback")
                .flatMap(playback -> Numbers.seconds(playback.textOf("duration")))
                .map(milliseconds -> milliseconds.dividedBy(1000))
                .filter(Duration::isPositive)
                .filter(length -> length.compareTo(source.limits().length()) <= 0);
        return new Metadata(recording.textOf("id"), title(recording), held(recording), duration);
    }

    /** Milliseconds since 1970; BBB is younger than its first year that is believed. */
    private static Optional<Instant> held(Node recording) {
        OptionalDouble start = Numbers.number(recording.textOf("start_time"));
        return start.isPresent() && start.getAsDouble() > EARLIEST && start.getAsDouble() < LATEST
                ? Optional.of(Instant.ofEpochMilli((long) start.getAsDouble()))
                : Optional.empty();
    }

    private static String title(Node recording) {
        String said = recording.child("meta").map(MetadataFile::meetingName).orElse("");
        String title = PlainText.name(
                said.isEmpty()
                        ? recording
                                .child("meeting")
                                .map(it -> it.attribute("name", ""))
                                .orElse("")
                        : said);
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    /** Some servers write the names of metadata in lower case. */
    private static String meetingName(Node meta) {
        return meta.children().stream()
                .filter(it -> it.name().equalsIgnoreCase("meetingName"))
                .map(Node::text)
                .findFirst()
                .orElse("");
    }
}
