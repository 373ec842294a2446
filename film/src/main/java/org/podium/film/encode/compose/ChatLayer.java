package org.podium.film.encode.compose;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;
import org.podium.film.timeline.ChatLine;

/** The chat beside the picture: grows with each message. */
public final class ChatLayer {
    /** Letters are this part of the canvas' height. */
    private static final float LETTERS = 1 / 42f;
    /** More than ever fit. */
    private static final int MOST_SHOWN = 60;

    private final List<ChatLine> messages;
    private final boolean names;
    private int written;

    /** A chat from its messages, in the order of their times. */
    public ChatLayer(List<ChatLine> messages, boolean names) {
        this.messages = messages;
        this.names = names;
    }

    /** Goes on to a moment; true when there are new messages. */
    boolean advance(Duration moment) {
        int before = written;
        while (written < messages.size() && messages.get(written).time().compareTo(moment) <= 0) {
            written++;
        }
        return written > before;
    }

    /** Draws the chat of the moment on each canvas; {@code room} is its place on the largest. */
    void paint(List<Canvas> canvases, Box room) {
        Size full = canvases.getFirst().size();
        List<ChatLine> last = messages.subList(Math.max(0, written - MOST_SHOWN), written);
        BufferedImage picture = new ChatPicture(room.size(), full.height() * LETTERS, names).draw(last);
        List<Size> sizes = canvases.stream()
                .map(canvas -> room.scaled(full, canvas.size()).size())
                .toList();
        ContentLayer layer = new ContentLayer(room.size(), sizes);
        for (int i = 0; i < canvases.size(); i++) {
            Canvas canvas = canvases.get(i);
            layer.paint(
                    picture, new Rectangle(room.width(), room.height()), canvas, i, room.scaled(full, canvas.size()));
        }
    }
}
