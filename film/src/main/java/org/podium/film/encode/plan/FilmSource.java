package org.podium.film.encode.plan;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.podium.film.encode.av.read.VideoProbe;
import org.podium.film.encode.compose.Cast;
import org.podium.film.encode.ink.OnScreen;
import org.podium.film.encode.ink.Written;
import org.podium.film.layout.Ink;
import org.podium.film.layout.Size;
import org.podium.film.layout.Staging;
import org.podium.film.picture.AreaPainter;
import org.podium.film.process.FilmFailure;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/**
 * What a film is made of.
 *
 * @param folder in which the time line's files lie
 * @param painter paints the presentation area
 */
public record FilmSource(Timeline timeline, Path folder, AreaPainter painter) {
    private static final Duration MOMENT = Duration.ofMillis(1);

    /** What decides who is where; what is written is looked at when it is asked for. */
    Staging.Facts facts(Cast cast, Optional<VideoProbe> screen, People people, Size canvas) {
        double usual = screen.map(VideoProbe::aspect).orElse(16.0 / 9);
        ToDoubleFunction<Scene> shape = scene -> {
            double own = cast.screenAspect(scene.span().start());
            return own > 0 ? own : usual;
        };
        Written written = new Written(canvas, this::still);
        IdentityHashMap<Scene, Ink> known = new IdentityHashMap<>();
        Function<Scene, Ink> ink = scene -> scene.backdrop() instanceof Backdrop.Screen
                ? onScreen(cast, scene, canvas, shape.applyAsDouble(scene))
                : written.in(scene);
        return new Staging.Facts(people.shapes(), shape, scene -> known.computeIfAbsent(scene, ink));
    }

    private static Ink onScreen(Cast cast, Scene scene, Size canvas, double aspect) {
        try {
            return cast.screen()
                    .map(file -> OnScreen.of(file, scene.span(), canvas, aspect))
                    .orElse(Ink.EVERYWHERE);
        } catch (FilmFailure unreadable) {
            // told when it is decoded for the film
            return Ink.EVERYWHERE;
        }
    }

    private BufferedImage still(Duration moment, Size size) {
        BufferedImage still = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Duration start = moment.isNegative() ? Duration.ZERO : moment;
        painter.paint(new Span(start, start.plus(MOMENT)), size, (frame, _, _) -> frame.copyData(still.getRaster()));
        return still;
    }
}
