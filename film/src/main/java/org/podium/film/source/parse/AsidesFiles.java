package org.podium.film.source.parse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.podium.film.source.safe.Json;
import org.podium.film.source.safe.Numbers;
import org.podium.film.timeline.Aside;
import org.podium.film.timeline.Attributes;

/** polls.json and external_videos.json, in the order of time. */
public final class AsidesFiles {
    private AsidesFiles() {}

    public static List<Aside> read(Source source) {
        List<Aside> asides = new ArrayList<>();
        asides.addAll(entries("polls.json", source, AsidesFiles::poll));
        asides.addAll(entries("external_videos.json", source, AsidesFiles::video));
        asides.sort(Comparator.comparing(Aside::time));
        return asides;
    }

    private static List<Aside> entries(String name, Source source, Function<Attributes, Optional<Aside>> reader) {
        Object root = source.folder()
                .file(name)
                .flatMap(file -> Json.read(file, source.limits(), source.remarks()))
                .orElse(List.of());
        return root instanceof List<?> list
                ? list.stream()
                        .map(Json::asObject)
                        .flatMap(entry -> reader.apply(entry).stream())
                        .toList()
                : List.of();
    }

    private static Optional<Aside> poll(Attributes entry) {
        List<Aside.Answer> answers = entry.list("answers").stream()
                .map(Json::asObject)
                .map(it -> new Aside.Answer(PlainText.line(it.text("key", "")), (int) it.number("numVotes", 0)))
                .toList();
        return time(entry).map(time -> new Aside.Poll(time, PlainText.line(entry.text("question", "")), answers));
    }

    private static Optional<Aside> video(Attributes entry) {
        String address = PlainText.line(entry.text("external_video_url", ""));
        return address.isEmpty() ? Optional.empty() : time(entry).map(time -> new Aside.ExternalVideo(time, address));
    }

    /** Old files write the number as text. */
    private static Optional<Duration> time(Attributes entry) {
        Object time = entry.values().get("timestamp");
        return time == null ? Optional.empty() : Numbers.seconds(time.toString());
    }
}
