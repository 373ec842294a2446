package org.podium.film.timeline;

/** The presenter's pointer. */
public sealed interface Pointer {

    /** Not to be seen. */
    record Hidden() implements Pointer {}

    /** At a point of the page, in page units: it moves on the screen when the viewport moves. */
    record OnPage(double x, double y, Dot dot) implements Pointer {}

    /** At a place of the viewport, each part from 0 (left, top) to 1 (right, bottom). */
    record InView(double x, double y, Dot dot) implements Pointer {}

    /**
     * A filled disc.
     *
     * @param radius in page units when {@code onPage}, else in pixels of a presentation area 1280 pixels wide
     * @param rgb colour as 0xRRGGBB
     */
    record Dot(double radius, boolean onPage, int rgb) {}
}
