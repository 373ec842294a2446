package org.podium.film.encode.compose;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.podium.film.encode.av.read.VideoReader;
import org.podium.film.layout.Arrangement;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;
import org.podium.film.layout.Staging;

/**
 * Composes one stretch of the film, moment after moment, on a canvas per rendition. Only what changed is drawn anew;
 * each canvas remembers it for the encoder.
 */
public final class Composer implements AutoCloseable {
    private final Staging staging;
    private final Cast cast;
    private final List<Canvas> canvases = new ArrayList<>();
    private final Size full;
    private final Map<Size, ContentLayer> contents = new HashMap<>();
    private final Optional<MovingLayer> cameras;
    private final Optional<MovingLayer> screen;
    private final ChatLayer chat;
    private Arrangement now = Arrangement.EMPTY;

    /**
     * @param sizes of the renditions, the largest first: that of the staging
     */
    public Composer(Staging staging, Cast cast, ChatLayer chat, List<Size> sizes) {
        this.staging = staging;
        this.cast = cast;
        this.chat = chat;
        this.full = staging.stage().canvas();
        for (Size area : staging.contentSizes()) {
            List<Size> places = sizes.stream()
                    .map(size -> area.whole().scaled(full, size).size())
                    .toList();
            contents.put(area, new ContentLayer(area, places));
        }
        for (Size size : sizes) {
            canvases.add(new Canvas(size));
        }
        this.cameras = open(cast.cameras());
        this.screen = open(cast.screen());
    }

    private static Optional<MovingLayer> open(Optional<Path> file) {
        return file.flatMap(VideoReader::open).map(MovingLayer::new);
    }

    public List<Canvas> canvases() {
        return canvases;
    }

    /** Draws what the painter changed. */
    public void draw(BufferedImage frame, List<Rectangle> changed) {
        now.content()
                .filter(room -> fits(frame, room))
                .ifPresent(room -> changed.forEach(part -> drawContent(frame, part, room)));
    }

    /** Whether all is laid out anew at a moment, for which the painter's picture is {@code frame}. */
    public boolean rearranges(Duration moment, BufferedImage frame) {
        Arrangement next = staging.at(moment);
        return !next.equals(now)
                && next.content().filter(room -> !fits(frame, room)).isEmpty();
    }

    /** Goes on to a moment, for which the painter's picture is {@code frame}. */
    public void advance(Duration moment, long micros, BufferedImage frame) {
        boolean rearranged = rearranges(moment, frame);
        if (rearranged) {
            now = staging.at(moment);
            canvases.forEach(Canvas::clear);
            draw(frame, List.of(new Rectangle(frame.getWidth(), frame.getHeight())));
        }
        if ((chat.advance(moment) || rearranged) && now.chat().isPresent()) {
            chat.paint(canvases, now.chat().get());
        }
        showScreen(moment, micros, rearranged);
        showCameras(moment, micros, rearranged || overdrawn());
    }

    private void showScreen(Duration moment, long micros, boolean anew) {
        if (screen.isEmpty() || now.screen().isEmpty()) {
            return;
        }
        if (screen.get().advance(micros) || anew) {
            for (Canvas canvas : canvases) {
                screen.get().paint(canvas, now.screen().get().scaled(full, canvas.size()), cast.screenAspect(moment));
            }
        }
    }

    private void showCameras(Duration moment, long micros, boolean anew) {
        if (cameras.isEmpty() || now.cameras().isEmpty()) {
            return;
        }
        if (cameras.get().advance(micros) || anew) {
            for (Canvas canvas : canvases) {
                List<Box> rooms = now.cameras().stream()
                        .map(room -> room.scaled(full, canvas.size()))
                        .toList();
                cameras.get().paint(canvas, cast.cells(moment), rooms);
            }
        }
    }

    /** Whether something was drawn where the cameras lie above, or so near that their round corners show it. */
    private boolean overdrawn() {
        return canvases.stream()
                .anyMatch(canvas -> now.cameras().stream()
                        .map(room -> RoundEdge.reach(room.scaled(full, canvas.size()), canvas.size()))
                        .anyMatch(canvas::touches));
    }

    private void drawContent(BufferedImage frame, Rectangle part, Box room) {
        for (int i = 0; i < canvases.size(); i++) {
            Canvas canvas = canvases.get(i);
            layer(room).paint(frame, part, canvas, i, room.scaled(full, canvas.size()));
        }
    }

    /** Near the moment in which the area gets another size, the picture may still be, or already be, the other. */
    private static boolean fits(BufferedImage frame, Box room) {
        return frame.getWidth() == room.width() && frame.getHeight() == room.height();
    }

    private ContentLayer layer(Box room) {
        return Objects.requireNonNull(contents.get(room.size()), "a size that the staging does not know");
    }

    @Override
    public void close() {
        cameras.ifPresent(MovingLayer::close);
        screen.ifPresent(MovingLayer::close);
        canvases.forEach(Canvas::close);
    }
}
