package org.podium.film.timeline;

/** What lies behind the marks of a scene. */
public sealed interface Backdrop {

    /**
     * A slide.
     *
     * @param file path of the picture (PNG, JPEG or SVG) relative to the recording's folder; checked, never climbs
     * @param place where the slide lies, in page units: the units of marks, viewports and pointers on it
     * @param drifts whether the page lies a hair off its place, by how far it is zoomed, as a board of BBB 3.0 does
     */
    record Slide(String file, Area place, boolean drifts) implements Backdrop {
        /** A slide on a page that lies where it should. */
        public Slide(String file, Area place) {
            this(file, place, false);
        }
    }

    /** The shared screen: moving pictures, given by the media and not by the painter. */
    record Screen() implements Backdrop {}

    /** Nothing was shown: no slide yet, or the presenter hid the presentation. */
    record Nothing() implements Backdrop {}
}
