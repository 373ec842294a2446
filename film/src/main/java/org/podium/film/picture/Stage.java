package org.podium.film.picture;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import org.podium.film.picture.slide.Pictures;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Pointer;
import org.podium.film.timeline.Scene;

/** One scene as it is seen, moment after moment. */
final class Stage {
    /** What BBB's player shows around and outside the slide. */
    private static final Color SURROUND = new Color(0xF3F6F9);

    /** The board of BBB 3.0 around its slide: views may reach far beyond it. */
    private static final Color BOARD = new Color(0xF9FAFB);

    /** Documents are written for white paper and seldom paint it. */
    private static final Color PAPER = Color.WHITE;

    private static final Area NOWHERE = new Area(0, 0, 1, 1);

    private final Backdrop backdrop;
    private final Pictures pictures;
    private final Dimension size;
    private final SceneSteps steps;
    private final Board board;
    private final LayerBuffers sheets;
    private final BoardLayers layers;
    private Area viewport;
    private View view;
    private boolean fresh = true;
    private Pointer pointer = new Pointer.Hidden();

    Stage(Scene scene, Pictures pictures, BoardPainter painter, FrameGrid grid, LayerBuffers sheets) {
        this.backdrop = scene.backdrop();
        this.pictures = pictures;
        this.size = sheets.still().bounds().getSize();
        steps = new SceneSteps(scene, grid);
        viewport = backdrop instanceof Backdrop.Slide slide ? slide.place() : NOWHERE;
        view = view();
        this.sheets = sheets;
        board = new Board(painter);
        layers = new BoardLayers(sheets, painter, board, view);
    }

    /** The next frame with a change; {@link Long#MAX_VALUE} after the last. */
    long next() {
        return steps.next();
    }

    /** Slide and marks, without the pointer. */
    Canvas still() {
        return sheets.still();
    }

    Optional<PointerDot> pointer(boolean haloed) {
        return backdrop instanceof Backdrop.Slide
                ? PointerDot.of(pointer, viewport, view, size, haloed)
                : Optional.empty();
    }

    /** Brings the still to a frame; gives the parts of it that may have changed. */
    List<Rectangle> go(long frame) {
        Area through = steps.viewport(frame, viewport);
        pointer = steps.pointer(frame);
        Board.Touched touched = steps.marks(frame, board);
        if (fresh || !through.equals(viewport)) {
            fresh = false;
            viewport = through;
            view = view();
            paintSlide();
            layers.show(view);
            return List.of(still().bounds());
        }
        List<Rectangle> parts =
                Parts.merged(touched.parts().stream().map(view::pixels).toList());
        layers.change(touched, parts);
        return parts;
    }

    private View view() {
        return backdrop instanceof Backdrop.Slide slide && slide.drifts()
                ? View.of(viewport, size).drifted(size)
                : View.of(viewport, size);
    }

    private void paintSlide() {
        switch (backdrop) {
            case Backdrop.Nothing() -> sheets.slide().fill(SURROUND);
            case Backdrop.Screen() -> sheets.slide().fill(Color.BLACK);
            case Backdrop.Slide slide -> {
                sheets.slide().fill(SURROUND);
                Graphics2D pen = sheets.slide().pen(view.clip());
                if (slide.drifts()) {
                    pen.setColor(BOARD);
                    pen.fill(view.clip());
                }
                pen.setColor(PAPER);
                pen.fill(view.place(slide.place()));
                pictures.picture(slide.file()).paint(pen, view.place(slide.place()));
                pen.dispose();
            }
        }
    }
}
