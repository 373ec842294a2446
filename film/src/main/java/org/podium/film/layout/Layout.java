package org.podium.film.layout;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The layouts by name. Each is a rule: from what the film has and what is shown now to who is where. */
public enum Layout {
    SPEAKER("the slide as large as can be, the webcams where nothing is written or beside it", """
        +--------------------+   +--------------+-----+
        |                    |   |              | cam |
        |    16:9 slide +----+   |  4:3 slide   +-----+
        |               |cam |   |              | cam |
        +---------------+----+   +--------------+-----+
        """) {
        @Override
        Arrangement rule(Stage stage, Moment moment) {
            return switch (moment.showing()) {
                case SLIDE -> Rooms.filled(stage, moment);
                case SCREEN, NOTHING -> Rooms.beside(stage, moment);
            };
        }
    },
    CONTENT("only what was shown, no webcams, on the ground of BigBlueButton's player", """
        +--------------------+
        |                    |
        |  slide or screen   |
        |                    |
        +--------------------+
        """) {
        @Override
        Arrangement rule(Stage stage, Moment moment) {
            return Rooms.asPlayed(stage, moment);
        }
    },
    CAMERAS("only the webcams", """
        +--------------------+
        |  +------++------+  |
        |  | cam  || cam  |  |
        |  +------++------+  |
        +--------------------+
        """) {
        @Override
        Arrangement rule(Stage stage, Moment moment) {
            return moment.hasCameras() ? Rooms.people(stage, moment) : Rooms.alone(stage, moment);
        }
    },
    PICTURE_IN_PICTURE(
            "the whole frame for what was shown, the webcams over the corner with the least in it; beside 4:3 slides",
            """
            +--------------------+
            |                    |
            |  slide or screen   |
            |               +----+
            |               |cam |
            +---------------+----+
            """) {
        @Override
        Arrangement rule(Stage stage, Moment moment) {
            return Rooms.covered(stage, moment);
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
        Arrangement rule(Stage stage, Moment moment) {
            return moment.showing() == Showing.SCREEN ? Rooms.alone(stage, moment) : SPEAKER.rule(stage, moment);
        }
    },
    AUTO("follows what was shown: slides and screens fill the frame, webcams when nothing is shown", """
        +--------------------+   +--------------+-----+   +--------------------+
        |                    |   |              | cam |   |  +------++------+  |
        | 16:9 or screen+----+   |  4:3 slide   +-----+   |  | cam  || cam  |  |
        |               |cam |   |              | cam |   |  +------++------+  |
        +---------------+----+   +--------------+-----+   +--------------------+
        """) {
        @Override
        Arrangement rule(Stage stage, Moment moment) {
            return switch (moment.showing()) {
                case SLIDE, SCREEN -> Rooms.filled(stage, moment);
                case NOTHING -> moment.hasCameras() ? Rooms.people(stage, moment) : Rooms.alone(stage, moment);
            };
        }
    };

    private static final int MOST_CAMERAS = 9;

    private final String words;
    private final String sketch;

    Layout(String words, String sketch) {
        this.words = words;
        this.sketch = sketch;
    }

    abstract Arrangement rule(Stage stage, Moment moment);

    /** Where all is at a moment. */
    public final Arrangement arrange(Stage stage, Moment moment) {
        boolean onlyPeople =
                moment.hasCameras() && !stage.slides() && moment.showing() != Showing.SCREEN && this != CONTENT;
        return onlyPeople ? Rooms.people(stage, moment) : rule(stage, moment);
    }

    /** Whether what is written decides where the webcams lie. */
    public final boolean minds(Showing showing) {
        return switch (this) {
            case PICTURE_IN_PICTURE, AUTO -> showing != Showing.NOTHING;
            case SPEAKER, SCREEN_FIRST -> showing == Showing.SLIDE;
            case CONTENT, CAMERAS -> false;
        };
    }

    /** All that any layout may do with a slide of a shape, to look for it in a film of which nothing else is known. */
    public static Set<Arrangement> possible(Stage stage, double aspect) {
        Set<Arrangement> all = new LinkedHashSet<>();
        for (int count = 0; count <= MOST_CAMERAS; count++) {
            for (double camera : new double[] {4.0 / 3, 16.0 / 9}) {
                Moment moment = Moment.first(Showing.SLIDE, aspect, Collections.nCopies(count, camera));
                for (Layout layout : values()) {
                    all.add(layout.arrange(stage, moment));
                }
                all.addAll(Rooms.allCovered(stage, moment));
            }
        }
        all.removeIf(arrangement -> arrangement.content().isEmpty());
        return all;
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
