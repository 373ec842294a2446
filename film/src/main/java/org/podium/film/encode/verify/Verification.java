package org.podium.film.encode.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.podium.film.encode.av.Inlay;
import org.podium.film.encode.av.Subtitles;
import org.podium.film.encode.av.read.InlayReader;
import org.podium.film.encode.av.read.StreamLengths;
import org.podium.film.encode.av.read.VideoReader;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;
import org.podium.film.process.FilmFiles;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Captions;
import org.podium.film.timeline.Chapter;
import org.podium.film.timeline.Media;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/** Holds a film against its recording and reports all that is wrong: the entry point of this package. */
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

    /** All that is wrong with a film: one file, the playlist of all its renditions, or a folder with both. Nothing when it is good. */
    public List<Finding> of(Path film) {
        if (Files.isDirectory(film)) {
            return ofFolder(film);
        }
        if (film.toString().endsWith(".m3u8")) {
            return new Segments(timeline, this::pictureAndSound).of(film);
        }
        List<Finding> findings = new ArrayList<>(pictureAndSound(film));
        if (!findings.contains(new Finding.NoPicture())) {
            inlay(film, findings);
        }
        return findings;
    }

    private List<Finding> ofFolder(Path folder) {
        List<Finding> findings = new ArrayList<>();
        for (String name : List.of(FilmFiles.VIDEO, FilmFiles.MASTER_PLAYLIST)) {
            if (Files.exists(folder.resolve(name))) {
                of(folder.resolve(name))
                        .forEach(finding ->
                                findings.add(name.endsWith(".mp4") ? new Finding.Within(name, finding) : finding));
            } else {
                findings.add(new Finding.MissingFile(name));
            }
        }
        return findings;
    }

    private List<Finding> pictureAndSound(Path film) {
        try {
            return watched(film);
        } catch (FilmFailure failure) {
            if (failure.scope() == FailureScope.THIS_WORKER) {
                throw failure;
            }
            return List.of(new Finding.NoPicture());
        }
    }

    private List<Finding> watched(Path film) {
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
        findings.addAll(new SlideFinder(timeline, stills).run(film));
        return findings;
    }

    private void length(Path film, List<Finding> findings) {
        StreamLengths lengths = StreamLengths.of(film);
        lengths.picture().ifPresent(found -> length(false, found, findings));
        lengths.sound().ifPresent(found -> length(true, found, findings));
    }

    private void length(boolean sound, Duration found, List<Finding> findings) {
        if (found.minus(timeline.length()).abs().compareTo(LONGEST_FRAME) > 0) {
            findings.add(new Finding.WrongLength(sound, timeline.length(), found));
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
        heard.get().lost(wanted.get()).stream().map(Finding.SoundLost::new).forEach(findings::add);
        heard.get().holes(wanted.get()).stream().map(Finding.SoundLost::new).forEach(findings::add);
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
                .filter(span -> !(onScreen(span) && screen(span, Course::isDark)))
                .map(Finding.Black::new)
                .forEach(findings::add);
    }

    /** Still stretches are natural, but not while the shared screen, or webcams that are to be seen at all, move. */
    private void frozen(Course course, List<Finding> findings) {
        List<Span> still = Stretches.of(course, Course.Step::isStill, LONG_STILL, timeline.length());
        Duration sum = still.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
        boolean mostlyStill = sum.multipliedBy(2).compareTo(timeline.length()) > 0;
        Optional<Path> cameras =
                timeline.media().cameras().map(recording::resolve).filter(_ -> !mostlyStill);
        for (Span span : still) {
            boolean screenMoves = onScreen(span) && screen(span, Course::moves);
            if (screenMoves
                    || cameras.filter(file -> looked(file, span, Course::moves)).isPresent()) {
                findings.add(new Finding.Frozen(span));
            }
        }
    }

    /** Whether a screen was shared all the time. */
    private boolean onScreen(Span span) {
        return timeline.scenes().stream()
                .filter(scene -> scene.span().overlaps(span))
                .allMatch(scene -> scene.backdrop() instanceof Backdrop.Screen);
    }

    private boolean screen(Span span, BiPredicate<VideoReader, Span> question) {
        return timeline.media()
                .screen()
                .filter(file -> looked(recording.resolve(file), span, question))
                .isPresent();
    }

    private static boolean looked(Path file, Span span, BiPredicate<VideoReader, Span> question) {
        try (VideoReader reader = VideoReader.open(file).orElseThrow()) {
            reader.seek(span.start().toNanos() / 1000);
            return question.test(reader, span);
        }
    }

    private void inlay(Path film, List<Finding> findings) {
        Inlay found = InlayReader.read(film);
        List<Chapter> wanted = new Inlay(timeline.title(), timeline.length(), timeline.chapters(), List.of()).gapless();
        long missing = wanted.stream()
                .filter(chapter -> found.chapters().stream()
                        .noneMatch(there ->
                                there.start().minus(chapter.start()).abs().compareTo(LONGEST_FRAME) <= 0))
                .count();
        if (missing > 0) {
            findings.add(new Finding.MissingChapters((int) missing, wanted.size()));
        }
        Set<String> languages =
                found.subtitles().stream().map(Subtitles::language).collect(Collectors.toSet());
        for (Captions captions : timeline.captions()) {
            String language = new Subtitles(captions.language(), captions.name(), List.of()).threeLetters();
            if (!languages.contains(language)) {
                findings.add(new Finding.MissingCaptions(captions.name()));
            }
        }
    }
}
