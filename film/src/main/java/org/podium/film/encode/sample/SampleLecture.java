package org.podium.film.encode.sample;

import java.nio.file.Path;
import java.time.Duration;
import org.podium.film.encode.output.Folders;

/**
 * A lecture that nobody held: each minute slides with drawing, a pointer and a closer look, twelve seconds of shared screen, a
 * new slide; beside it two webcams, one of them with noise, and a voice.
 */
public final class SampleLecture {
    static final int MINUTE = 60;
    /** Within each minute. */
    static final int SHARE_FROM = 30;

    static final int SHARE_TO = 42;

    private SampleLecture() {}

    /** Writes the recording into a folder. */
    public static void write(Path folder, Duration length) {
        Folders.create(folder);
        int seconds = Math.toIntExact(length.toSeconds());
        SampleSlides.write(folder);
        SampleEvents.write(folder, seconds);
        SampleMedia.webcams(Folders.create(folder.resolve("video")).resolve("webcams.mp4"), seconds);
        SampleMedia.screen(Folders.create(folder.resolve("deskshare")).resolve("deskshare.mp4"), seconds);
    }
}
