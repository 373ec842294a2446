package org.podium.film.encode.verify;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.podium.film.encode.av.Planes;
import org.podium.film.encode.av.VideoReader;
import org.podium.film.layout.Box;
import org.podium.film.layout.Layout;
import org.podium.film.layout.Showing;
import org.podium.film.layout.Size;
import org.podium.film.layout.Stage;
import org.podium.film.layout.Staging;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Timeline;

/** Looks for each slide in the film, in every place where a layout could have put it. */
final class SlideHunt {
    private static final Size FAR = new Size(96, 72);
    private static final double ALIKE = 0.7;
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** Segments begin a little late, all of them alike: with the silence before the first sound of their coding. */
    private static final Duration LATE = Duration.ofMillis(60);

    private final Timeline timeline;
    private final Stills stills;

    SlideHunt(Timeline timeline, Stills stills) {
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
                Eye eye = new Eye(FAR)) {
            for (Scene scene : timeline.scenes()) {
                if (scene.backdrop() instanceof Backdrop.Slide slide
                        && scene.span().length().compareTo(SHORTEST) >= 0) {
                    Duration moment =
                            scene.span().start().plus(scene.span().length().dividedBy(2));
                    reader.advance(moment.plus(LATE).toNanos() / 1000);
                    if (reader.shown().filter(frame -> sees(frame, eye, moment)).isEmpty()) {
                        missing.add(new Finding.MissingSlide(moment, slide.file()));
                    }
                }
            }
        }
        return missing;
    }

    private boolean sees(AVFrame frame, Eye eye, Duration moment) {
        Size canvas = Planes.whole(frame).part().size();
        for (Box place : places(canvas)) {
            double shape = (double) place.height() / place.width();
            Size painted = new Size(384, Math.max(16, (int) Math.round(192 * shape) * 2));
            Grey wanted = far(stills.at(moment, painted));
            if (eye.look(frame, place).likeness(wanted) >= ALIKE) {
                return true;
            }
        }
        return false;
    }

    private static Grey far(BufferedImage image) {
        BufferedImage small = new BufferedImage(FAR.width(), FAR.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.drawImage(image.getScaledInstance(FAR.width(), FAR.height(), Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return Grey.of(small);
    }

    private Set<Box> places(Size canvas) {
        Set<Box> places = new LinkedHashSet<>();
        for (Layout layout : Layout.values()) {
            for (double cameras : new double[] {0, 4.0 / 3, 16.0 / 9}) {
                for (boolean chat : new boolean[] {false, true}) {
                    Stage stage = new Stage(canvas, Staging.slideAspect(timeline), cameras, true, chat);
                    layout.arrange(stage, Showing.SLIDE).content().ifPresent(places::add);
                }
            }
        }
        return places;
    }
}
