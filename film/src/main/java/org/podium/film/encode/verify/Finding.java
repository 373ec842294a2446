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
}
