package org.podium.film.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.podium.film.source.assemble.TimelineBuilder;
import org.podium.film.source.parse.Source;
import org.podium.film.source.published.Published;
import org.podium.film.source.published.PublishedFormat;
import org.podium.film.timeline.RecordingIssue.Kind;

/**
 * Which media files make the film.
 *
 * @param length of the one that is the clock, as in BBB's player: that with the sound, if it tells
 */
record MediaChoice(TimelineBuilder.Files files, Optional<Duration> length) {

    /** The shared screen, the best first. */
    static final String[] SCREENS = {"deskshare/deskshare.mp4", "deskshare/deskshare.webm"};

    private static final String[] CAMERAS = {"video/webcams.mp4", "video/webcams.webm"};

    private static final String[] SOUNDS = {"audio/audio.webm", "audio/audio.ogg", "audio/audio.mp3"};

    /** All of the parts, any of which makes a recording. */
    static final String[] FILES =
            Stream.of(CAMERAS, SOUNDS, SCREENS).flatMap(Stream::of).toArray(String[]::new);

    /** BBB's publisher makes webcams and sound as long as the recording, within a second. */
    private static final Duration NEARLY = Duration.ofSeconds(3);

    /** A file that was looked into. */
    private record Medium(String file, MediaProbe.Found found) {}

    static MediaChoice of(Source source, MediaProbe probe, Published published) {
        return Finished.of(source)
                .map(format -> finished(source, probe, format))
                .orElseGet(() -> parts(source, probe, published));
    }

    /** One file has it all; without picture, it is what audio is. */
    private static MediaChoice finished(Source source, MediaProbe probe, PublishedFormat format) {
        Optional<Medium> whole = first(source, probe, format.media().toArray(String[]::new));
        Optional<Medium> seen = whole.filter(it -> it.found.picture() && format != PublishedFormat.PODCAST);
        if (whole.filter(it -> !it.found.sound()).isPresent()) {
            source.remarks().say(Kind.NO_SOUND_IN, whole.get().file);
        }
        TimelineBuilder.Files files =
                new TimelineBuilder.Files(Optional.empty(), whole.map(Medium::file), seen.map(Medium::file));
        return new MediaChoice(files, whole.map(it -> it.found.length()).filter(Duration::isPositive));
    }

    private static MediaChoice parts(Source source, MediaProbe probe, Published published) {
        Optional<Medium> cameras = first(source, probe, CAMERAS);
        Optional<Medium> audio = cameras.isPresent() ? Optional.empty() : first(source, probe, SOUNDS);
        Optional<Medium> screen = first(source, probe, SCREENS).filter(it -> it.found.picture());
        remark(source, published, cameras.or(() -> audio), screen);
        Optional<Duration> length = Stream.of(cameras, audio, screen)
                .flatMap(Optional::stream)
                .map(it -> it.found.length())
                .filter(Duration::isPositive)
                .findFirst();
        return new MediaChoice(files(cameras, audio, screen), length);
    }

    /** A file of cameras without picture is what audio is. */
    private static TimelineBuilder.Files files(
            Optional<Medium> cameras, Optional<Medium> audio, Optional<Medium> screen) {
        return new TimelineBuilder.Files(
                cameras.filter(it -> it.found.picture()).map(Medium::file),
                cameras.filter(it -> !it.found.picture()).or(() -> audio).map(Medium::file),
                screen.map(Medium::file));
    }

    private static Optional<Medium> first(Source source, MediaProbe probe, String... names) {
        for (String name : names) {
            Optional<Path> file = source.folder().file(name);
            Optional<Medium> medium = file.flatMap(probe::probe).map(found -> new Medium(name, found));
            if (file.isPresent() && medium.isEmpty()) {
                source.remarks().say(Kind.MEDIA_UNPLAYABLE, name);
            }
            Optional<Medium> sane = medium.filter(
                    it -> it.found.length().compareTo(source.limits().length()) <= 0);
            if (medium.isPresent() && sane.isEmpty()) {
                source.remarks().say(Kind.MEDIA_ENDLESS, name);
            }
            if (sane.isPresent()) {
                return sane;
            }
        }
        return Optional.empty();
    }

    private static void remark(Source source, Published published, Optional<Medium> sound, Optional<Medium> screen) {
        if (sound.isEmpty()) {
            source.remarks().say(Kind.NO_SOUND_FILE);
        } else if (!sound.get().found.sound()) {
            source.remarks().say(Kind.NO_SOUND_IN, sound.get().file);
        }
        sound.filter(it -> isCut(it.found.length(), published))
                .ifPresent(it -> source.remarks().say(Kind.MEDIA_CUT, it.file));
        if (screen.isEmpty() && !published.shares().isEmpty()) {
            source.remarks().say(Kind.SCREEN_PICTURE);
        }
    }

    private static boolean isCut(Duration length, Published published) {
        return length.isPositive()
                && published
                        .metadata()
                        .duration()
                        .filter(said -> said.minus(length).compareTo(NEARLY) > 0)
                        .isPresent();
    }
}
