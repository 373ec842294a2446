package org.podium.film.encode.shard;

import static org.bytedeco.ffmpeg.global.avutil.av_version_info;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.podium.film.encode.output.Checksums;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.plan.Fineness;
import org.podium.film.encode.plan.Shard;
import org.podium.film.layout.Layout;
import org.podium.film.layout.Size;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;
import org.podium.film.timeline.TimelineText;

/**
 * What the folder of a shard says of itself.
 *
 * @param order how the film is wanted
 * @param print the same for all shards of one film, and for no other film's
 */
public record ShardManifest(Shard shard, FilmOrder order, String print) {
    /** The manifest of a shard of a planned film. */
    static ShardManifest of(Shard shard, FilmOrder order, FilmPlan plan) {
        return new ShardManifest(shard, order, print(order, plan));
    }

    /** Seals the folder with it. */
    void seal(Path folder) {
        Checksums.put(
                folder,
                Map.ofEntries(
                        Map.entry("share", shard.toString()),
                        Map.entry("print", print),
                        Map.entry("layout", order.layout().title()),
                        Map.entry("width", String.valueOf(order.canvas().width())),
                        Map.entry("height", String.valueOf(order.canvas().height())),
                        Map.entry("by-source", String.valueOf(order.fineness().bySource())),
                        Map.entry("rate", String.valueOf(order.fineness().rate())),
                        Map.entry("cameras", String.valueOf(order.cameras())),
                        Map.entry("chat", String.valueOf(order.chat())),
                        Map.entry("names", String.valueOf(order.names())),
                        Map.entry("hls", String.valueOf(order.hls()))));
    }

    /** Reads that of a folder, whose files are all as they were. */
    static ShardManifest open(Path folder) {
        Map<String, String> facts = Checksums.open(folder);
        try {
            Layout layout = Layout.named(fact(facts, "layout")).orElseThrow();
            Size canvas = new Size(Integer.parseInt(fact(facts, "width")), Integer.parseInt(fact(facts, "height")));
            FilmOrder usual = FilmOrder.usual();
            FilmOrder order = new FilmOrder(
                    layout,
                    canvas,
                    Boolean.parseBoolean(fact(facts, "cameras")),
                    Boolean.parseBoolean(fact(facts, "chat")),
                    Boolean.parseBoolean(fact(facts, "names")),
                    Boolean.parseBoolean(fact(facts, "hls")),
                    usual.workers(),
                    usual.coding(),
                    new Fineness(
                            Boolean.parseBoolean(fact(facts, "by-source")), Integer.parseInt(fact(facts, "rate"))));
            return new ShardManifest(Shard.of(fact(facts, "share")), order, fact(facts, "print"));
        } catch (RuntimeException nonsense) {
            throw new FilmFailure(FailureScope.THIS_WORKER, folder + " is no part of a film: " + nonsense.getMessage());
        }
    }

    private static String fact(Map<String, String> facts, String name) {
        return Objects.requireNonNull(facts.get(name), () -> "nothing says its " + name);
    }

    /** Over all that decides what is encoded, and where it is cut: recording, plan, encoder. */
    private static String print(FilmOrder order, FilmPlan plan) {
        StringBuilder text = new StringBuilder(TimelineText.of(plan.timeline()));
        text.append(av_version_info().getString()).append(order.coding()).append(order.names());
        text.append(plan.renditions()).append(plan.grid()).append(plan.keys());
        text.append(plan.staging().parts());
        Stream.of(plan.cast().cameras(), plan.cast().screen())
                .flatMap(file -> file.stream())
                .forEach(file ->
                        text.append(file.getFileName()).append(file.toFile().length()));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
