package org.podium.film.encode.verify;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.podium.film.encode.av.frame.Planes;
import org.podium.film.encode.av.read.VideoReader;
import org.podium.film.layout.Arrangement;
import org.podium.film.layout.Box;
import org.podium.film.layout.Layout;
import org.podium.film.layout.Size;
import org.podium.film.layout.Stage;
import org.podium.film.layout.Staging;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Timeline;

/** Looks for each slide in the film, in every place where a layout could have put it. */
final class SlideFinder {
    private static final Size FAR = new Size(96, 72);
    private static final double ALIKE = 0.7;
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** Segments begin a little late, all of them alike: with the silence before the first sound of their coding. */
    private static final Duration LATE = Duration.ofMillis(60);

    private final Timeline timeline;
    private final Stills stills;

    SlideFinder(Timeline timeline, Stills stills) {
        this.timeline = timeline;
        this.stills = stills;
    }

    List<Finding> run(Path film) {
        List<Finding> missing = new ArrayList<>();
        Optional<VideoReader> opened = VideoReader.open(film);
        if (opened.isEmpty()) {
            return missing;
        }
        try (VideoReader reader = opened.get();
                FrameViewer eye = new FrameViewer(FAR)) {
            for (Scene scene : timeline.scenes()) {
                if (scene.backdrop() instanceof Backdrop.Slide slide
                        && scene.span().length().compareTo(SHORTEST) >= 0) {
                    Duration moment =
                            scene.span().start().plus(scene.span().length().dividedBy(2));
                    reader.advance(moment.plus(LATE).toNanos() / 1000);
                    if (reader.shown()
                            .filter(frame -> sees(frame, eye, scene, moment))
                            .isEmpty()) {
                        missing.add(new Finding.MissingSlide(moment, slide.file()));
                    }
                }
            }
        }
        return missing;
    }

    private boolean sees(AVFrame frame, FrameViewer eye, Scene scene, Duration moment) {
        Size canvas = Planes.whole(frame).part().size();
        Map<Size, Grey> wanted = new HashMap<>();
        Map<Box, Grey> seen = new HashMap<>();
        for (boolean chat : new boolean[] {false, true}) {
            Stage stage = new Stage(canvas, true, chat);
            for (Arrangement place : Layout.possible(stage, Staging.slideAspect(scene))) {
                Box room = place.content().orElseThrow();
                Grey slide = wanted.computeIfAbsent(painted(room), size -> far(stills.at(moment, size)));
                Grey shown = seen.computeIfAbsent(room, there -> eye.look(frame, there));
                List<Rectangle> covered = covered(room, place.cameras());
                Grey rest = slide.without(covered, FAR.width());
                // Where webcams would hide most of what is drawn on a slide, a plain picture would pass for it.
                boolean tells = 2 * rest.drawn() >= slide.drawn();
                if (tells && shown.without(covered, FAR.width()).likeness(rest) >= ALIKE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Size painted(Box room) {
        double shape = (double) room.height() / room.width();
        return new Size(384, Math.max(16, (int) Math.round(192 * shape) * 2));
    }

    /** What webcams hide of a room, of which a small picture is seen. */
    private static List<Rectangle> covered(Box room, List<Box> cameras) {
        return cameras.stream()
                .filter(room::overlaps)
                .map(box -> new Rectangle2D.Double(
                                (double) (box.x() - room.x()) * FAR.width() / room.width(),
                                (double) (box.y() - room.y()) * FAR.height() / room.height(),
                                (double) box.width() * FAR.width() / room.width(),
                                (double) box.height() * FAR.height() / room.height())
                        .getBounds())
                .toList();
    }

    private static Grey far(BufferedImage image) {
        BufferedImage small = new BufferedImage(FAR.width(), FAR.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.drawImage(image.getScaledInstance(FAR.width(), FAR.height(), Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return Grey.of(small);
    }
}
