package org.podium.film.layout;

import java.util.Optional;

/** The ways to share the canvas that the layouts are made of. */
final class Rooms {
    /** The column is never narrower than this part of the canvas: faces must be seen ... */
    private static final double NARROWEST = 0.2;
    /** ... nor wider: BBB's own video format gives 320 of 1280. */
    private static final double WIDEST = 0.25;
    /** Of the canvas' width, for webcams over a corner. */
    private static final double CORNER = 1.0 / 6;

    private Rooms() {}

    /** Content left, a column with webcams and chat on the right, as wide as the slides can spare. */
    static Arrangement beside(Stage stage, Showing showing) {
        if (!stage.cameras() && !stage.chat()) {
            return full(stage, showing, Optional.empty());
        }
        Box left = left(stage);
        Box column = column(stage);
        Optional<Box> people = stage.cameras() ? Optional.of(top(column, stage.cameraAspect())) : Optional.empty();
        return show(showing, left, people, chat(stage, column, people));
    }

    /** All for what is shown, webcams over it if wanted; the chat keeps its column. */
    static Arrangement full(Stage stage, Showing showing, Optional<Box> cameras) {
        if (!stage.chat()) {
            return show(showing, stage.canvas().whole(), cameras, Optional.empty());
        }
        return show(showing, left(stage), cameras, Optional.of(column(stage)));
    }

    /** All for the webcams. */
    static Arrangement people(Stage stage) {
        Box room = stage.chat() ? left(stage) : stage.canvas().whole();
        return new Arrangement(
                Optional.empty(),
                Optional.empty(),
                Optional.of(room.fit(stage.cameraAspect())),
                stage.chat() ? Optional.of(column(stage)) : Optional.empty());
    }

    /** The corner that webcams take over a picture: below, right, left of the chat. */
    static Optional<Box> corner(Stage stage) {
        if (!stage.cameras()) {
            return Optional.empty();
        }
        Box room = stage.chat() ? left(stage) : stage.canvas().whole();
        int width = Size.even(stage.canvas().width() * CORNER);
        int height = Math.clamp(Size.even(width / stage.cameraAspect()), 2, room.height());
        return Optional.of(new Box(room.width() - width, room.height() - height, width, height));
    }

    private static Arrangement show(Showing showing, Box room, Optional<Box> cameras, Optional<Box> chat) {
        return switch (showing) {
            case SLIDE, NOTHING -> new Arrangement(Optional.of(room), Optional.empty(), cameras, chat);
            case SCREEN -> new Arrangement(Optional.empty(), Optional.of(room), cameras, chat);
        };
    }

    private static Box left(Stage stage) {
        Size canvas = stage.canvas();
        return new Box(0, 0, canvas.width() - column(stage).width(), canvas.height());
    }

    private static Box column(Stage stage) {
        Size canvas = stage.canvas();
        double spare = canvas.width() - stage.slideAspect() * canvas.height();
        double bounded = Math.clamp(spare, canvas.width() * NARROWEST, canvas.width() * WIDEST);
        int width = Size.even(bounded);
        return new Box(canvas.width() - width, 0, width, canvas.height());
    }

    private static Box top(Box column, double aspect) {
        int height = Math.clamp(Size.even(column.width() / aspect), 2, column.height());
        return new Box(column.x(), column.y(), column.width(), height);
    }

    private static Optional<Box> chat(Stage stage, Box column, Optional<Box> people) {
        int below = people.map(box -> box.y() + box.height()).orElse(0);
        boolean room = stage.chat() && column.height() - below >= 16;
        return room
                ? Optional.of(new Box(column.x(), below, column.width(), column.height() - below))
                : Optional.empty();
    }
}
