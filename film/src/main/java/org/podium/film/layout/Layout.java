package org.podium.film.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The layouts by name. Each is a rule: from what the film has and what is shown now to who is where. */
public enum Layout {
    SPEAKER("the slides large, the webcams in a column", """
        +--------------+-----+
        |              | cam |
        |    slide     +-----+
        |              |     |
        +--------------+-----+
        """) {
        @Override
        Arrangement rule(Stage stage, Showing showing) {
            return Rooms.beside(stage, showing);
        }
    },
    CONTENT("only what was shown, no webcams", """
        +--------------------+
        |                    |
        |  slide or screen   |
        |                    |
        +--------------------+
        """) {
        @Override
        Arrangement rule(Stage stage, Showing showing) {
            return Rooms.full(stage, showing, Optional.empty());
        }
    },
    CAMERAS("only the webcams", """
        +--------------------+
        |      +------+      |
        |      | cams |      |
        |      +------+      |
        +--------------------+
        """) {
        @Override
        Arrangement rule(Stage stage, Showing showing) {
            return stage.cameras() ? Rooms.people(stage) : Rooms.full(stage, showing, Optional.empty());
        }
    },
    PICTURE_IN_PICTURE("the whole frame for what was shown, the webcams small over a corner", """
        +--------------------+
        |                    |
        |  slide or screen   |
        |               +----+
        |               |cam |
        +---------------+----+
        """) {
        @Override
        Arrangement rule(Stage stage, Showing showing) {
            return Rooms.full(stage, showing, Rooms.corner(stage));
        }
    },
    SCREEN_FIRST("like speaker, but a shared screen takes the whole frame", """
        +--------------+-----+   +--------------------+
        |              | cam |   |                    |
        |    slide     +-----+   |   shared screen    |
        |              |     |   |                    |
        +--------------+-----+   +--------------------+
        """) {
        @Override
        Arrangement rule(Stage stage, Showing showing) {
            return showing == Showing.SCREEN
                    ? Rooms.full(stage, showing, Optional.empty())
                    : Rooms.beside(stage, showing);
        }
    },
    AUTO("follows what was shown: a shared screen takes over, webcams grow when nothing is shown", """
        +--------------+-----+   +---------------+----+   +--------------------+
        |              | cam |   |               |    |   |                    |
        |    slide     +-----+   | shared screen +----+   |      webcams       |
        |              |     |   |               |cam |   |                    |
        +--------------+-----+   +---------------+----+   +--------------------+
        """) {
        @Override
        Arrangement rule(Stage stage, Showing showing) {
            return switch (showing) {
                case SLIDE -> Rooms.beside(stage, showing);
                case SCREEN ->
                    stage.chat() // whose column has room for people too
                            ? Rooms.beside(stage, showing)
                            : Rooms.full(stage, showing, Rooms.corner(stage));
                case NOTHING -> stage.cameras() ? Rooms.people(stage) : Rooms.full(stage, showing, Optional.empty());
            };
        }
    };

    private final String words;
    private final String sketch;

    Layout(String words, String sketch) {
        this.words = words;
        this.sketch = sketch;
    }

    abstract Arrangement rule(Stage stage, Showing showing);

    /** Where all is at a moment that shows this. */
    public final Arrangement arrange(Stage stage, Showing showing) {
        boolean onlyPeople = stage.cameras() && !stage.slides() && showing != Showing.SCREEN && this != CONTENT;
        return onlyPeople ? Rooms.people(stage) : rule(stage, showing);
    }

    /** The name as one types it: {@code picture-in-picture}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is good for, in a few words. */
    public String words() {
        return words;
    }

    /** A small picture made of letters. */
    public String sketch() {
        return sketch;
    }

    /** The layout of a name; empty when there is none of it. */
    public static Optional<Layout> named(String title) {
        return Arrays.stream(values())
                .filter(layout -> layout.title().equals(title))
                .findFirst();
    }
}
