package org.podium.fakebbb.lecture.script;

import java.util.List;

/** Something that happens in a lecture; seconds on its cut time line. */
public sealed interface Cue {
    double at();

    /** A sentence is said. */
    record Said(double at, Voice.Line line) implements Cue {
        public double end() {
            return at + line.seconds();
        }
    }

    /** A clap: a white flash in the cameras and a click in the sound, at the same moment. */
    record Clap(double at) implements Cue {}

    /** A slide is shown; pages count from 1. */
    record Page(double at, int page) implements Cue {}

    /** The slide is seen from this corner on, so large a share of it (1 is all). */
    record View(double at, Point corner, double share) implements Cue {}

    /**
     * Something is drawn on a page, growing until it is done.
     *
     * @param gone when it is taken away again; infinite if never
     */
    record Drawn(double at, double done, double gone, int page, Ink ink, Figure figure) implements Cue {
        public Drawn goneAt(double moment) {
            return new Drawn(at, done, Math.min(gone, moment), page, ink, figure);
        }
    }

    /** The pointer moves along a path, then hides. */
    record Pointed(double at, double end, List<Point> path) implements Cue {
        public Pointed {
            path = List.copyOf(path);
        }

        /** Where it is. */
        public Point place(double moment) {
            double along = Math.clamp((moment - at) / (end - at), 0, 1) * (path.size() - 1);
            int leg = Math.min((int) along, path.size() - 2);
            return path.get(leg).towards(path.get(leg + 1), along - leg);
        }
    }

    /** A line in the chat; its text is HTML as BBB keeps it. */
    record Chatted(double at, String name, boolean moderator, String html) implements Cue {}

    /** A screen is shared. */
    record Shared(double at, double end, Screen screen) implements Cue {}

    /** A poll's result is published. */
    record Polled(double at, Poll poll) implements Cue {}

    /** The same, so many seconds later and so many pages further on. */
    default Cue later(double by, int pages) {
        return switch (this) {
            case Said c -> new Said(c.at + by, c.line);
            case Clap c -> new Clap(c.at + by);
            case Page c -> new Page(c.at + by, c.page + pages);
            case View c -> new View(c.at + by, c.corner, c.share);
            case Drawn c -> new Drawn(c.at + by, c.done + by, c.gone + by, c.page + pages, c.ink, c.figure);
            case Pointed c -> new Pointed(c.at + by, c.end + by, c.path);
            case Chatted c -> new Chatted(c.at + by, c.name, c.moderator, c.html);
            case Shared c -> new Shared(c.at + by, c.end + by, c.screen);
            case Polled c -> new Polled(c.at + by, c.poll);
        };
    }
}
