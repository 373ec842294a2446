package org.podium.film.source.published;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The published formats that a film can be made of. Notes and statistics have nothing to see or hear over time. */
public enum PublishedFormat {
    /** The parts, from which a film is composed. */
    PRESENTATION,
    /** A finished video. */
    VIDEO,
    /** A finished video of shared screens. */
    SCREENSHARE,
    /** The sound alone. */
    PODCAST;

    /** The format of a word in an address; empty for one that no film can be made of. */
    public static Optional<PublishedFormat> named(String word) {
        return List.of(values()).stream()
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** Where the folders of recordings are served, the likeliest first: BigBlueButton has finished videos under their pages. */
    public List<String> homes() {
        return switch (this) {
            case PRESENTATION -> List.of("/presentation/");
            case VIDEO -> List.of("/video/", "/playback/video/");
            case SCREENSHARE -> List.of("/screenshare/", "/recording/screenshare/");
            case PODCAST -> List.of("/podcast/");
        };
    }

    /** The files that hold everything, the best first: one of them is enough. Empty where the parts are published. */
    public List<String> media() {
        return switch (this) {
            case PRESENTATION -> List.of();
            case VIDEO ->
                List.of("video-0.m4v", "video-0.mp4", "video-0.webm", "video-1.m4v", "video-1.mp4", "video-1.webm");
            case SCREENSHARE ->
                List.of("screenshare-0.webm", "screenshare-0.mp4", "screenshare-1.webm", "screenshare-1.mp4");
            case PODCAST -> List.of("audio.ogg");
        };
    }
}
