package org.podium.film.picture;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A sink that keeps what it is given. */
final class Kept implements FrameSink {
    record Shot(BufferedImage frame, List<Rectangle> changed, Duration shownFor) {}

    final List<Shot> shots = new ArrayList<>();

    @Override
    public void accept(BufferedImage frame, List<Rectangle> changed, Duration shownFor) {
        BufferedImage copy = new BufferedImage(frame.getWidth(), frame.getHeight(), frame.getType());
        Graphics2D pen = copy.createGraphics();
        pen.drawImage(frame, 0, 0, null);
        pen.dispose();
        shots.add(new Shot(copy, List.copyOf(changed), shownFor));
    }

    Duration length() {
        return shots.stream().map(Shot::shownFor).reduce(Duration.ZERO, Duration::plus);
    }
}
