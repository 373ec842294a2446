package org.podium.film.encode.ink;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.function.BiFunction;
import org.podium.film.encode.ink.PageInk.Spot;
import org.podium.film.layout.Box;
import org.podium.film.layout.Ink;
import org.podium.film.layout.Size;
import org.podium.film.layout.Staging;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Pointer;
import org.podium.film.timeline.Scene;

/** What is written on the page of a scene, from its first moment to its last: seen in a few small pictures of it. */
public final class Written {
    /** A letter of a slide is still an edge then. */
    private static final int WIDTH = 480;
    /** Of the picture's width; a pointer with what is around it. */
    private static final double POINTER = 0.05;

    private final Size canvas;
    private final BiFunction<Duration, Size, BufferedImage> stills;

    /**
     * @param stills paints the picture of a moment in a size
     */
    public Written(Size canvas, BiFunction<Duration, Size, BufferedImage> stills) {
        this.canvas = canvas;
        this.stills = stills;
    }

    /** What is written while a scene is shown, as it fills the canvas. */
    public Ink in(Scene scene) {
        if (!(scene.backdrop() instanceof Backdrop.Slide slide)) {
            return Ink.NOWHERE;
        }
        Box room = canvas.whole().fit(Staging.slideAspect(scene));
        Size small = new Size(WIDTH, Math.max(16, (int) Math.round(WIDTH / 2.0 * room.height() / room.width()) * 2));
        PageInk ink = new PageInk(room, small);
        for (Duration moment : Glances.of(scene)) {
            Area view = view(scene, slide, moment);
            ink.add(stills.apply(moment, small), pointer(scene.pointerAt(moment), view, small));
        }
        return ink;
    }

    private static Area view(Scene scene, Backdrop.Slide slide, Duration moment) {
        Area view = slide.place();
        for (At<Area> at : scene.viewports()) {
            view = at.from().compareTo(moment) <= 0 ? at.value() : view;
        }
        return view;
    }

    private static Spot pointer(Pointer pointer, Area view, Size size) {
        return switch (pointer) {
            case Pointer.Hidden() -> Spot.NONE;
            case Pointer.InView(double x, double y, Pointer.Dot _) -> spot(x, y, size);
            case Pointer.OnPage(double x, double y, Pointer.Dot _) ->
                spot((x - view.x()) / view.width(), (y - view.y()) / view.height(), size);
        };
    }

    private static Spot spot(double x, double y, Size size) {
        return new Spot(x * size.width(), y * size.height(), POINTER * size.width());
    }
}
