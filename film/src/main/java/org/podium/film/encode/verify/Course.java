package org.podium.film.encode.verify;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;
import org.podium.film.encode.av.frame.Planes;
import org.podium.film.encode.av.read.VideoReader;
import org.podium.film.layout.Size;
import org.podium.film.timeline.Span;

/** How a film's picture goes: of each picture when it begins, how bright it is, how much it differs from the last. */
record Course(List<Step> steps) {
    private static final Size FAR = new Size(64, 36);
    /** Of 256 shades: darker is black ... */
    private static final double DARK = 20;
    /** ... and what changes less stands still. */
    private static final double STILL = 0.02;

    /** One picture. */
    record Step(Duration start, double light, double change) {
        boolean isBlack() {
            return light < DARK;
        }

        boolean isStill() {
            return change < STILL;
        }
    }

    /** Watches a film from its first picture to its last; empty when there is none. */
    static Optional<Course> of(Path film) {
        return VideoReader.open(film).map(reader -> {
            try (reader;
                    FrameViewer eye = new FrameViewer(FAR)) {
                return listener(reader, eye);
            }
        });
    }

    private static Course listener(VideoReader reader, FrameViewer eye) {
        List<Step> steps = new ArrayList<>();
        Grey before = null;
        for (OptionalLong next = reader.next(); next.isPresent(); next = reader.next()) {
            reader.advance(next.getAsLong());
            AVFrame frame = reader.shown().orElseThrow();
            Grey now = eye.look(frame, Planes.whole(frame).part());
            steps.add(new Step(Duration.of(next.getAsLong(), ChronoUnit.MICROS), now.mean(), change(before, now)));
            before = now;
        }
        return new Course(steps);
    }

    /** Whether the pictures of a reader change in a stretch. */
    static boolean moves(VideoReader reader, Span span) {
        try (FrameViewer eye = new FrameViewer(FAR)) {
            Grey before = null;
            for (OptionalLong next = reader.next(); next.isPresent(); next = reader.next()) {
                reader.advance(next.getAsLong());
                Duration moment = Duration.of(next.getAsLong(), ChronoUnit.MICROS);
                if (moment.compareTo(span.end()) >= 0) {
                    return false;
                }
                AVFrame frame = reader.shown().orElseThrow();
                Grey now = eye.look(frame, Planes.whole(frame).part());
                if (before != null && span.contains(moment) && before.difference(now) >= 1) {
                    return true;
                }
                before = now;
            }
            return false;
        }
    }

    /** Whether the picture of a reader is dark in the middle of a stretch, as the film's may be then. */
    static boolean isDark(VideoReader reader, Span span) {
        reader.advance(span.start().plus(span.length().dividedBy(2)).toNanos() / 1000);
        try (FrameViewer eye = new FrameViewer(FAR)) {
            return reader.shown()
                    .filter(frame -> eye.look(frame, Planes.whole(frame).part()).mean() < DARK)
                    .isPresent();
        }
    }

    private static double change(@Nullable Grey before, Grey now) {
        return before == null ? 256 : before.difference(now);
    }

    /** The moment of the greatest change near another moment; empty where nothing much changes. */
    Optional<Duration> greatestChange(Duration near, Duration within, double atLeast) {
        Step greatest = null;
        for (Step step : steps) {
            boolean inside = step.start.minus(near).abs().compareTo(within) <= 0;
            if (inside && step.change >= atLeast && (greatest == null || step.change > greatest.change)) {
                greatest = step;
            }
        }
        return Optional.ofNullable(greatest).map(Step::start);
    }
}
