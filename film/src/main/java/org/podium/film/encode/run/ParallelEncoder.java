package org.podium.film.encode.run;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.StreamShape;
import org.podium.film.encode.av.write.PictureEncoder;
import org.podium.film.encode.av.write.VideoEncoder;
import org.podium.film.encode.av.write.VideoSettings;
import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.plan.Rendition;
import org.podium.film.encode.progress.EncodeContext;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.thumbnail.ThumbnailCapture;
import org.podium.film.layout.Size;
import org.podium.film.picture.AreaPainter;
import org.podium.film.timeline.Span;

/** Encodes the parts side by side and hands them on in order; never more of them than there is memory for. */
public final class ParallelEncoder {
    private final FilmPlan plan;
    private final AreaPainter painter;
    private final ThumbnailCapture capture;
    private final Function<Size, PictureEncoder> opening;
    private final EncodeContext context;
    private final AtomicBoolean stop = new AtomicBoolean();

    public ParallelEncoder(
            FilmPlan plan,
            AreaPainter painter,
            ThumbnailCapture capture,
            Function<Size, PictureEncoder> opening,
            EncodeContext context) {
        this.plan = plan;
        this.painter = painter;
        this.capture = capture;
        this.opening = opening;
        this.context = context;
    }

    /** Encodes all parts the same way. */
    public static Function<Size, PictureEncoder> encoding(FilmPlan plan, VideoSettings settings) {
        return size -> VideoEncoder.open(size, plan.grid().ticksPerSecond(), settings);
    }

    /** What a muxer must know of each rendition. All parts are encoded with the same settings, so one stands for all. */
    public static List<StreamShape> shapes(FilmPlan plan, VideoSettings settings) {
        List<StreamShape> shapes = new ArrayList<>();
        for (Rendition rendition : plan.renditions()) {
            try (VideoEncoder sample =
                    VideoEncoder.open(rendition.size(), plan.grid().ticksPerSecond(), settings)) {
                shapes.add(sample.shape());
            }
        }
        return shapes;
    }

    /** Encodes the parts with so many workers, and meanwhile has their sound encoded; the sink takes them in their order. */
    public void run(List<FilmPlan.Chunk> all, int workers, ChunkSink sink) {
        Iterator<FilmPlan.Chunk> rest = all.iterator();
        Deque<FilmPlan.Chunk> parts = new ArrayDeque<>();
        Deque<Future<List<Packets>>> underWay = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            try {
                while (rest.hasNext() || !underWay.isEmpty()) {
                    List<FilmPlan.Chunk> begun = new ArrayList<>();
                    while (rest.hasNext() && underWay.size() <= workers) {
                        FilmPlan.Chunk part = rest.next();
                        begun.add(part);
                        underWay.add(pool.submit(() -> film(part)));
                    }
                    begun.forEach(sink::prepare);
                    parts.addAll(begun);
                    sink.take(parts.remove(), await(underWay.remove()));
                }
            } finally {
                stop.set(true);
                pool.shutdown();
                underWay.forEach(ParallelEncoder::discard);
            }
        }
    }

    private List<Packets> film(FilmPlan.Chunk part) {
        try (ChunkEncoder film = new ChunkEncoder(
                plan, part, capture, opening, new EncodeContext(context.progress(), context.meter(), new Stopping()))) {
            Span span = new Span(plan.start(part), plan.end(part));
            if (plan.paints()) {
                plan.staging().stretches(span).forEach(stretch -> painter.paint(stretch.span(), stretch.area(), film));
            } else {
                BufferedImage blank =
                        new BufferedImage(plan.area().width(), plan.area().height(), BufferedImage.TYPE_INT_RGB);
                film.accept(blank, List.of(new Rectangle(blank.getWidth(), blank.getHeight())), span.length());
            }
            return film.finish();
        }
    }

    private static List<Packets> await(Future<List<Packets>> part) {
        try {
            return part.get();
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case RuntimeException own -> throw own;
                case Error own -> throw own;
                case null, default -> throw new IllegalStateException(failure);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private static void discard(Future<List<Packets>> part) {
        if (!part.cancel(false)) {
            try {
                await(part).forEach(Packets::close);
            } catch (RuntimeException _) {
                // the first failure is the one that is told
            }
        }
    }

    /** The listener, and the failure of another part. */
    private final class Stopping implements RenderListener {
        @Override
        public void progress(Stage stage, double done) {
            context.listener().progress(stage, done);
        }

        @Override
        public boolean cancelled() {
            return stop.get() || context.listener().cancelled();
        }
    }
}
