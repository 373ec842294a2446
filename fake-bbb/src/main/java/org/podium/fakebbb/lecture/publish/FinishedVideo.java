package org.podium.fakebbb.lecture.publish;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.podium.fakebbb.lecture.media.MediaFile;
import org.podium.fakebbb.lecture.media.PictureShape;
import org.podium.fakebbb.lecture.media.Sound;
import org.podium.fakebbb.lecture.script.Script;
import org.podium.fakebbb.lecture.slide.PixelPaper;

/** Does what BBB's {@code video} format does: one finished video of a lecture, with its chat and captions beside. */
public final class FinishedVideo {
    /** As BBB makes it, at half its size. */
    private static final PictureShape SHAPE = new PictureShape(640, 360, 24, 300_000);

    private FinishedVideo() {}

    /** Writes it into an empty folder, with what lies beside a presentation that is published already. */
    public static void publish(Script script, Path presentation, Path folder) throws IOException {
        Files.createDirectories(folder);
        Sound all = new Sound(script.seconds());
        script.claps().forEach(at -> all.mix(Sound.click(), at));
        List<Interval> intervals = Interval.of(script);
        Map<Integer, BufferedImage> pages = new HashMap<>();
        MediaFile.write(
                folder.resolve("video-0.m4v"),
                SHAPE,
                seconds -> pages.computeIfAbsent(
                        page(intervals, seconds),
                        page -> PixelPaper.render(script.deck().page(Math.max(1, page)), SHAPE.width())),
                script.seconds(),
                Optional.of(all));
        Files.copy(presentation.resolve("slides_new.xml"), folder.resolve("video.xml"));
        for (String same : List.of("captions.json", "caption_fr.vtt")) {
            Files.copy(presentation.resolve(same), folder.resolve(same));
        }
        Files.writeString(folder.resolve("index.html"), "<!DOCTYPE html><html><body><video></video></body></html>");
        String metadata = Files.readString(presentation.resolve("metadata.xml"))
                .replace("<format>presentation<", "<format>video<")
                .replaceAll("/playback/presentation/2\\.3/([^<]*)<", "/playback/video/$1/<")
                .replaceAll("<extensions>.*</extensions>", "");
        Files.writeString(folder.resolve("metadata.xml"), metadata);
    }

    private static int page(List<Interval> intervals, double seconds) {
        return intervals.stream()
                .filter(interval -> interval.in() <= seconds)
                .mapToInt(Interval::page)
                .reduce(1, (_, later) -> later);
    }
}
