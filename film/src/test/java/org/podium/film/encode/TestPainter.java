package org.podium.film.encode;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import org.podium.film.layout.Size;
import org.podium.film.picture.AreaPainter;
import org.podium.film.picture.FrameSink;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/** Paints each scene in a colour of its own, with a bar and a square that takes a step each second. */
public record TestPainter(Timeline timeline) implements AreaPainter {
    static final List<Color> COLOURS = List.of(new Color(200, 40, 40), new Color(40, 160, 60), new Color(50, 70, 200));

    @Override
    public void paint(Span span, Size area, FrameSink sink) {
        BufferedImage frame = new BufferedImage(area.width(), area.height(), BufferedImage.TYPE_INT_RGB);
        Rectangle all = new Rectangle(area.width(), area.height());
        Duration moment = span.start();
        Rectangle before = all;
        Scene shown = null;
        while (moment.compareTo(span.end()) < 0) {
            Scene scene = timeline.at(moment);
            Rectangle square = square(moment, area);
            Graphics2D graphics = frame.createGraphics();
            graphics.setColor(colour(scene));
            graphics.fill(scene.equals(shown) ? before : all);
            graphics.setColor(Color.BLACK);
            graphics.fill(bar(scene, area));
            graphics.setColor(Color.WHITE);
            graphics.fill(square);
            graphics.dispose();
            Duration next = earliest(
                    Duration.ofSeconds(moment.toSeconds() + 1), scene.span().end(), span.end());
            sink.accept(frame, scene.equals(shown) ? List.of(before, square) : List.of(all), next.minus(moment));
            shown = scene;
            before = square;
            moment = next;
        }
    }

    private Color colour(Scene scene) {
        return COLOURS.get(timeline.scenes().indexOf(scene) % COLOURS.size());
    }

    /** Each scene has its bar elsewhere, in the lower half, where the square never comes. */
    private Rectangle bar(Scene scene, Size area) {
        int place = timeline.scenes().indexOf(scene) % 4;
        return new Rectangle(place * area.width() / 4, area.height() * 3 / 4, area.width() / 6, area.height() / 5);
    }

    private static Rectangle square(Duration moment, Size area) {
        int side = area.height() / 12;
        int left = (int) (moment.toSeconds() % 16 * (area.width() - side) / 16);
        return new Rectangle(left, area.height() / 2, side, side);
    }

    private static Duration earliest(Duration... moments) {
        Duration earliest = moments[0];
        for (Duration moment : moments) {
            earliest = moment.compareTo(earliest) < 0 ? moment : earliest;
        }
        return earliest;
    }
}
