package org.podium.film.encode.verify;

import java.time.Duration;
import org.podium.film.timeline.Span;

/** Something that is wrong with a film. */
public sealed interface Finding {
    /** There is no picture in the file. */
    record NoPicture() implements Finding {}

    /** The recording has sound, the film none. */
    record NoSound() implements Finding {}

    /** The picture, or the sound, is longer or shorter than the recording. */
    record WrongLength(boolean sound, Duration wanted, Duration found) implements Finding {}

    /** The sound comes too late, or with a negative time too early, around a moment. */
    record SoundOff(Duration around, Duration late) implements Finding {}

    /** The recording is heard, the film is not. */
    record SoundLost(Span span) implements Finding {}

    /** Slides change too late, or with a negative time too early, in the middle of all. */
    record PictureOff(Duration late) implements Finding {}

    /** Nothing is to be seen. */
    record Black(Span span) implements Finding {}

    /** The picture stands although the webcams, or the shared screen, moved. */
    record Frozen(Span span) implements Finding {}

    /** A slide that should be seen is not. */
    record MissingSlide(Duration moment, String file) implements Finding {}

    /** So many of the chapters that the file should carry are not in it. */
    record MissingChapters(int missing, int wanted) implements Finding {}

    /** The captions of a language are not in the file. */
    record MissingCaptions(String name) implements Finding {}

    /** A file that belongs to the film is not there, or is empty. */
    record MissingFile(String file) implements Finding {}

    /** A playlist is none, names nothing, or does not say that it is whole. */
    record PlaylistBroken(String file) implements Finding {}

    /** A playlist promises another length than the recording has. */
    record PlaylistLength(String file, Duration wanted, Duration found) implements Finding {}

    /** Something that is wrong with one part of the film, such as one size of it. */
    record Within(String part, Finding finding) implements Finding {}
}
