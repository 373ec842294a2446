package org.podium.film.picture.tldraw.lettering;

/** Where lines lie between the sides of their box, or a box between the sides of another. */
public enum Align {
    START,
    MIDDLE,
    END,
    /** From side to side, but for the last line of a paragraph. */
    JUSTIFIED;

    /** Reads the names of both generations; what is unknown lies in the middle. */
    public static Align of(String name) {
        return switch (name) {
            case "start", "start-legacy" -> START;
            case "justify" -> JUSTIFIED;
            case "end", "end-legacy" -> END;
            default -> MIDDLE;
        };
    }

    /** Where something begins in a room. */
    public double place(double size, double room) {
        return switch (this) {
            case START, JUSTIFIED -> 0;
            case MIDDLE -> (room - size) / 2;
            case END -> room - size;
        };
    }
}
