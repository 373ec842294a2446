package org.podium.film.encode.verify;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.podium.film.encode.av.MediaLength;
import org.podium.film.encode.av.VideoReader;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Media;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/** Holds a film against its recording and tells all that is wrong: the door of this room. */
public final class Verification {
    /** Picture and sound may be apart by so much before people see it. */
    private static final int MOST_APART_MILLIS = 40;

    private static final Duration LONGEST_FRAME = Duration.ofMillis(100);
    private static final Duration LONG_BLACK = Duration.ofSeconds(2);
    private static final Duration LONG_STILL = Duration.ofSeconds(15);
    private static final Duration NEAR = Duration.ofMillis(800);
    private static final double MUCH = 2;

    private final Timeline timeline;
    private final Path recording;
    private final Stills stills;

    /** Against a recording in a folder. */
    public Verification(Timeline timeline, Path recording, Stills stills) {
        this.timeline = timeline;
        this.recording = recording;
        this.stills = stills;
    }

    /** All that is wrong with a film; nothing when it is good. */
    public List<Finding> of(Path film) {
        Optional<Course> course = Course.of(film);
        if (course.isEmpty() || course.get().steps().isEmpty()) {
            return List.of(new Finding.NoPicture());
        }
        List<Finding> findings = new ArrayList<>();
        length(film, findings);
        sound(film, findings);
        pictureTimes(course.get(), findings);
        black(course.get(), findings);
        frozen(course.get(), findings);
        findings.addAll(new SlideHunt(timeline, stills).run(film));
        return findings;
    }

    private void length(Path film, List<Finding> findings) {
        Duration found = MediaLength.of(film).length();
        if (found.minus(timeline.length()).abs().compareTo(LONGEST_FRAME) > 0) {
            findings.add(new Finding.WrongLength(false, timeline.length(), found));
        }
    }

    private void sound(Path film, List<Finding> findings) {
        Media media = timeline.media();
        Optional<Loudness> wanted = media.cameras()
                .or(media::audio)
                .flatMap(file -> Loudness.of(recording.resolve(file), timeline.length()));
        if (wanted.isEmpty()) {
            return;
        }
        Optional<Loudness> heard = Loudness.of(film, timeline.length());
        if (heard.isEmpty()) {
            findings.add(new Finding.NoSound());
            return;
        }
        for (int tenth : new int[] {1, 5, 9}) {
            Duration around = timeline.length().multipliedBy(tenth).dividedBy(10);
            heard.get().lag(wanted.get(), around).ifPresent(lag -> {
                if (Math.abs(lag) > MOST_APART_MILLIS) {
                    findings.add(new Finding.SoundOff(around, Duration.ofMillis(lag)));
                }
            });
        }
    }

    /** Half of the changes of scene must be right: one may hide in another change. */
    private void pictureTimes(Course course, List<Finding> findings) {
        List<Duration> late = new ArrayList<>();
        for (Scene scene : timeline.scenes()) {
            Duration start = scene.span().start();
            if (start.isPositive()) {
                course.greatestChange(start, NEAR, MUCH).ifPresent(found -> late.add(found.minus(start)));
            }
        }
        late.sort(null);
        if (!late.isEmpty()) {
            Duration middle = late.get(late.size() / 2);
            if (middle.abs().toMillis() > MOST_APART_MILLIS) {
                findings.add(new Finding.PictureOff(middle));
            }
        }
    }

    private void black(Course course, List<Finding> findings) {
        Stretches.of(course, Course.Step::isBlack, LONG_BLACK, timeline.length()).stream()
                .filter(span -> !(timeline.at(span.start()).backdrop() instanceof Backdrop.Screen))
                .map(Finding.Black::new)
                .forEach(findings::add);
    }

    /** Still stretches are natural, but not while the webcams, if they are to be seen at all, move. */
    private void frozen(Course course, List<Finding> findings) {
        Duration end = timeline.length();
        Duration still = Stretches.of(course, Course.Step::isStill, LONG_STILL, end).stream()
                .map(Span::length)
                .reduce(Duration.ZERO, Duration::plus);
        boolean mostlyStill = still.multipliedBy(2).compareTo(end) > 0;
        if (timeline.media().cameras().isEmpty() || mostlyStill) {
            return;
        }
        Path cameras = recording.resolve(timeline.media().cameras().get());
        for (Span span : Stretches.of(course, Course.Step::isStill, LONG_STILL, end)) {
            if (moves(cameras, span)) {
                findings.add(new Finding.Frozen(span));
            }
        }
    }

    private static boolean moves(Path cameras, Span span) {
        try (VideoReader reader = VideoReader.open(cameras).orElseThrow()) {
            reader.seek(span.start().toNanos() / 1000);
            return Course.moves(reader, span);
        }
    }
}
