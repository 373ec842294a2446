package org.podium.film.layout;

import java.util.Optional;

/**
 * Who is where at a moment. Cameras are laid over the rest.
 *
 * @param content box of the slides and the whiteboard
 * @param screen box of the shared screen
 * @param cameras box of the webcams
 * @param chat box of the chat
 */
public record Arrangement(Optional<Box> content, Optional<Box> screen, Optional<Box> cameras, Optional<Box> chat) {
    public static final Arrangement EMPTY =
            new Arrangement(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same on a canvas of another size. */
    public Arrangement scaled(Size from, Size to) {
        return new Arrangement(
                content.map(box -> box.scaled(from, to)),
                screen.map(box -> box.scaled(from, to)),
                cameras.map(box -> box.scaled(from, to)),
                chat.map(box -> box.scaled(from, to)));
    }
}
