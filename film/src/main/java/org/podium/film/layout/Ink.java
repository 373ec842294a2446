package org.podium.film.layout;

/** Where something is written, drawn or pictured on what fills the canvas, as long as it is shown. */
@FunctionalInterface
public interface Ink {
    /** A blank page. */
    Ink NOWHERE = _ -> 0;

    /** Nothing may be covered. */
    Ink EVERYWHERE = Ink::area;

    /** How much of it is in a box of the canvas; zero where nothing would be covered. */
    long in(Box box);

    private static long area(Box box) {
        return (long) box.width() * box.height();
    }
}
