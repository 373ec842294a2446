package org.podium.film.layout;

import java.util.List;
import java.util.Optional;

/**
 * Who is where at a moment. Cameras are laid over the rest.
 *
 * @param content box of the slides and the whiteboard
 * @param screen box of the shared screen
 * @param cameras a box for each webcam, in the order in which BBB's picture has them
 * @param chat box of the chat
 */
public record Arrangement(Optional<Box> content, Optional<Box> screen, List<Box> cameras, Optional<Box> chat) {
    public static final Arrangement EMPTY =
            new Arrangement(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public Arrangement {
        cameras = List.copyOf(cameras);
    }

    /** The same on a canvas of another size. */
    public Arrangement scaled(Size from, Size to) {
        return new Arrangement(
                content.map(box -> box.scaled(from, to)),
                screen.map(box -> box.scaled(from, to)),
                cameras.stream().map(box -> box.scaled(from, to)).toList(),
                chat.map(box -> box.scaled(from, to)));
    }

    /** What is to be looked at: slides or screen. */
    public Optional<Box> shown() {
        return content.or(this::screen);
    }
}
