package org.podium.film.encode.compose;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;
import org.podium.film.timeline.ChatLine;

/** The chat beside the picture: grows with each message, and loses what a moderator took away. */
public final class ChatLayer {
    /** Letters are this part of the canvas' height. */
    private static final float LETTERS = 1 / 42f;
    /** More than ever fit. */
    private static final int MOST_SHOWN = 60;

    private final List<ChatLine> messages;
    private final boolean names;
    /** When it changes, sorted. */
    private final List<Duration> changes;

    private int changed;
    private Duration now = Duration.ZERO;

    /** A chat from its messages, in the order of their times. */
    public ChatLayer(List<ChatLine> messages, boolean names) {
        this.messages = messages;
        this.names = names;
        this.changes = Stream.concat(
                        messages.stream().map(ChatLine::time),
                        messages.stream().map(ChatLine::cleared).flatMap(Optional::stream))
                .sorted()
                .toList();
    }

    /** Goes on to a moment; true when messages came or went. */
    boolean advance(Duration moment) {
        now = moment;
        int before = changed;
        while (changed < changes.size() && changes.get(changed).compareTo(moment) <= 0) {
            changed++;
        }
        return changed > before;
    }

    /** The last messages that are to be read at the moment. */
    List<ChatLine> shown() {
        List<ChatLine> seen =
                messages.stream().filter(message -> message.seenAt(now)).toList();
        return seen.subList(Math.max(0, seen.size() - MOST_SHOWN), seen.size());
    }

    /** Draws the chat of the moment on each canvas; {@code room} is its place on the largest. */
    void paint(List<Canvas> canvases, Box room) {
        Size full = canvases.getFirst().size();
        BufferedImage picture = new ChatPicture(room.size(), full.height() * LETTERS, names).draw(shown());
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
