package org.podium.film.encode.run;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.write.PictureEncoder;
import org.podium.film.encode.compose.Canvas;
import org.podium.film.encode.compose.ChatLayer;
import org.podium.film.encode.compose.Composer;
import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.plan.Rendition;
import org.podium.film.encode.progress.EncodeContext;
import org.podium.film.encode.thumbnail.ThumbnailCapture;
import org.podium.film.layout.Size;
import org.podium.film.picture.FrameSink;

/** Encodes one part of the film: the painter's pictures come in, packets of each rendition come out. */
final class ChunkEncoder implements FrameSink, AutoCloseable {
    /** Players stall or guess wrong where the next picture is too far. */
    private static final int LONGEST_STILL_SECONDS = 1;

    /** A still picture is given once more right before it changes a little, if it stood longer than this part of a second. */
    private static final int STILL_PER_SECOND = 4;

    private final FilmPlan plan;
    private final FilmPlan.Chunk part;
    private final Composer composer;
    private final List<PictureEncoder> encoders = new ArrayList<>();
    private final List<Packets> packets = new ArrayList<>();
    private final ThumbnailCapture capture;
    private final EncodeContext context;
    private Duration painted;
    private long tick;
    private long lastGiven = Long.MIN_VALUE / 2;

    ChunkEncoder(
            FilmPlan plan,
            FilmPlan.Chunk part,
            ThumbnailCapture capture,
            Function<Size, PictureEncoder> opening,
            EncodeContext context) {
        this.plan = plan;
        this.part = part;
        this.capture = capture;
        this.context = context;
        this.painted = plan.start(part);
        this.tick = part.from();
        List<Size> sizes = plan.renditions().stream().map(Rendition::size).toList();
        ChatLayer chat = new ChatLayer(plan.timeline().chat(), plan.names());
        this.composer = new Composer(plan.staging(), plan.cast(), chat, sizes);
        for (Size size : sizes) {
            encoders.add(opening.apply(size));
            packets.add(new Packets());
        }
    }

    @Override
    public void accept(BufferedImage frame, List<Rectangle> changed, Duration shownFor) {
        painted = painted.plus(shownFor);
        repeat(plan.keys().contains(tick) ? 1 : plan.grid().ticksPerSecond() / STILL_PER_SECOND);
        composer.draw(frame, changed);
        long until = Math.min(part.to(), plan.grid().tick(painted));
        for (; tick < until; tick++) {
            if (context.listener().cancelled()) {
                throw new CancellationException("called off");
            }
            if (composer.rearranges(plan.grid().time(tick), frame)) {
                repeat(1);
            }
            composer.advance(plan.grid().time(tick), plan.grid().micros(tick), frame);
            give();
        }
    }

    /**
     * Gives the picture that was shown until now at the last tick before it changes. Programs that look for a moment often
     * take the next picture after it: without this one they would show a slide up to a second too early.
     */
    private void repeat(int stood) {
        long last = tick - 1;
        if (last > part.from()
                && last - lastGiven >= stood
                && !composer.canvases().getFirst().isChanged()) {
            context.meter().measure(() -> encode(last, false));
            lastGiven = last;
        }
    }

    private void give() {
        boolean key = plan.keys().contains(tick) || tick == part.from();
        boolean due = tick - lastGiven >= plan.grid().seconds(LONGEST_STILL_SECONDS);
        Canvas largest = composer.canvases().getFirst();
        if (key || due || largest.isChanged()) {
            context.meter().measure(() -> encode(tick, key));
            lastGiven = tick;
        }
        capture.look(tick, composer.canvases());
        context.progress().passed(tick);
    }

    private void encode(long at, boolean key) {
        for (int i = 0; i < encoders.size(); i++) {
            Canvas canvas = composer.canvases().get(i);
            encoders.get(i).encode(canvas.frame(), at, key, canvas.takeChanges(), packets.get(i));
        }
    }

    /** Ends the part and hands its packets over, one list a rendition, to be closed by the caller. */
    List<Packets> finish() {
        if (tick < part.to()) {
            throw new IllegalStateException("painted to " + painted + ", not to " + plan.end(part));
        }
        repeat(1);
        context.meter().measure(() -> {
            for (int i = 0; i < encoders.size(); i++) {
                encoders.get(i).finish(packets.get(i));
            }
        });
        List<Packets> all = List.copyOf(packets);
        packets.clear();
        return all;
    }

    @Override
    public void close() {
        packets.forEach(Packets::close);
        encoders.forEach(PictureEncoder::close);
        composer.close();
    }
}
