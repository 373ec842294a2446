package org.podium.film.layout;

/** Width and height of a picture in pixels; even, as the coding of colours at half resolution asks. */
public record Size(int width, int height) {
    private static final int MOST = 4096;

    public Size {
        if (width < 16 || height < 16 || width > MOST || height > MOST || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException(
                    "no picture of " + width + "x" + height + ": even sides from 16 to " + MOST);
        }
    }

    /** The usual shape of a video: 1280x720 for 720. */
    public static Size wide(int height) {
        return new Size(even(height * 16.0 / 9), height);
    }

    public Box whole() {
        return new Box(0, 0, width, height);
    }

    /** The nearest even number. */
    static int even(double length) {
        return (int) Math.round(length / 2) * 2;
    }
}
