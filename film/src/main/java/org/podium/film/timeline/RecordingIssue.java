package org.podium.film.timeline;

import java.util.Locale;

/**
 * Something that a recording lacks or has wrong; who shows it has the words.
 *
 * @param what a file, or a name, which it concerns; empty where there is none
 * @param times how often
 */
public record RecordingIssue(Kind kind, String what, int times) {
    /** What can be wrong. */
    public enum Kind {
        NO_SOUND_FILE,
        NO_SOUND_IN,
        NO_SLIDES,
        FINISHED_VIDEO,
        SOUND_ONLY,
        SLIDE_PICTURE,
        SLIDE_UNREADABLE,
        SLIDES_UNKNOWN,
        METADATA,
        DRAWINGS,
        POINTER,
        VIEWS,
        SHARE_TIMES,
        MEDIA_CUT,
        SCREEN_PICTURE,
        CAPTIONS,
        MEDIA_UNPLAYABLE,
        MEDIA_ENDLESS,
        MEDIA_UNREADABLE,
        FILE_TOO_LARGE,
        FILE_OTHER,
        FILE_TOO_FULL,
        FILE_CUT,
        FILE_DAMAGED,
        SHARE_WITHOUT_TIME,
        POINTER_WITHOUT_TIME,
        POINTER_WITHOUT_PLACE,
        ZOOM_WITHOUT_TIME,
        ZOOM_WITHOUT_PLACE,
        CHAT_WITHOUT_TIME,
        SLIDE_ELSEWHERE,
        SLIDE_WITHOUT_SIZE,
        SLIDE_WITHOUT_TIME,
        DRAWING_WITHOUT_FORM,
        DRAWING_BEYOND,
        SHAPE_UNKNOWN,
        BOARD_PICTURE,
        MORE;

        /** As files and tables of words have it: {@code no-slides}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public RecordingIssue(Kind kind, String what) {
        this(kind, what, 1);
    }

    public RecordingIssue(Kind kind) {
        this(kind, "", 1);
    }
}
