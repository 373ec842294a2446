package org.podium.film.encode.webcam;

/** How bright each pixel of a picture is. */
public final class Light {
    private final int width;
    private final int height;
    private final byte[] values;

    /**
     * A picture from its pixels.
     *
     * @param values line after line, to be read without their sign; not copied
     */
    public Light(int width, int height, byte[] values) {
        this.width = width;
        this.height = height;
        this.values = values;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** How bright a pixel is, from 0 to 255. */
    public int at(int x, int y) {
        return values[y * width + x] & 255;
    }

    /** How much another picture of the same size differs, on average of a few pixels. */
    public double difference(Light other) {
        if (width != other.width || height != other.height) {
            return 255;
        }
        long sum = 0;
        int count = 0;
        for (int i = 0; i < values.length; i += 61) {
            sum += Math.abs((values[i] & 255) - (other.values[i] & 255));
            count++;
        }
        return (double) sum / Math.max(1, count);
    }
}
