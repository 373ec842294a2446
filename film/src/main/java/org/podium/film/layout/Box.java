package org.podium.film.layout;

/** A rectangle of the canvas in pixels, on even pixels. */
public record Box(int x, int y, int width, int height) {
    public Box {
        if (x < 0 || y < 0 || width < 2 || height < 2 || ((x | y | width | height) & 1) != 0) {
            throw new IllegalArgumentException("no box: " + x + " " + y + " " + width + " " + height);
        }
    }

    /** The largest box of a shape inside this one, in its middle. */
    public Box fit(double aspect) {
        boolean wider = aspect > (double) width / height;
        int fittedWidth = wider ? width : Math.clamp(Size.even(height * aspect), 2, width);
        int fittedHeight = wider ? Math.clamp(Size.even(width / aspect), 2, height) : height;
        return new Box(
                x + ((width - fittedWidth) / 2 & ~1),
                y + ((height - fittedHeight) / 2 & ~1),
                fittedWidth,
                fittedHeight);
    }

    /** The same place on a canvas of another size. */
    public Box scaled(Size from, Size to) {
        double across = (double) to.width() / from.width();
        double down = (double) to.height() / from.height();
        int left = Size.even(x * across);
        int top = Size.even(y * down);
        int right = Math.max(left + 2, Size.even((x + width) * across));
        int bottom = Math.max(top + 2, Size.even((y + height) * down));
        return new Box(left, top, right - left, bottom - top);
    }

    public boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    public Size size() {
        return new Size(width, height);
    }
}
