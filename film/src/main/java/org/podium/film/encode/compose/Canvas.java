package org.podium.film.encode.compose;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.podium.film.encode.av.frame.VideoFrame;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;

/** The picture of one rendition, kept from frame to frame, with what changed in it since it was last taken. */
public final class Canvas implements AutoCloseable {
    /** Behind and between all parts: dark and of no colour, so that nothing draws the eye there. */
    static final int BACKGROUND = 0x15171A;

    private final Size size;
    private final VideoFrame frame;
    private final List<Box> changed = new ArrayList<>();
    private final byte[] upper;
    private final byte[] lower;
    private final byte[] blue;
    private final byte[] red;

    Canvas(Size size) {
        this.size = size;
        this.frame = VideoFrame.of(size);
        this.upper = new byte[size.width()];
        this.lower = new byte[size.width()];
        this.blue = new byte[size.width() / 2];
        this.red = new byte[size.width() / 2];
        clear();
    }

    public Size size() {
        return size;
    }

    public VideoFrame frame() {
        return frame;
    }

    /** Empties the picture. */
    void clear() {
        int r = BACKGROUND >> 16 & 255;
        int g = BACKGROUND >> 8 & 255;
        int b = BACKGROUND & 255;
        Arrays.fill(upper, (byte) Colours.luma(r, g, b));
        Arrays.fill(blue, (byte) Colours.blueness(r, g, b));
        Arrays.fill(red, (byte) Colours.redness(r, g, b));
        for (int y = 0; y < size.height(); y++) {
            frame.plane(0).put(y * frame.stride(0), upper);
        }
        for (int y = 0; y < size.height() / 2; y++) {
            frame.plane(1).put(y * frame.stride(1), blue);
            frame.plane(2).put(y * frame.stride(2), red);
        }
        touched(size.whole());
    }

    /** Draws pixels: the box' size of them, from {@code offset} on in lines of {@code stride}. */
    void draw(int[] rgb, int offset, int stride, Box at) {
        ByteBuffer luma = frame.plane(0);
        int width = at.width();
        for (int row = 0; row < at.height(); row += 2) {
            int line = offset + row * stride;
            Colours.convert(rgb, line, line + stride, width, upper, lower, blue, red);
            int y = at.y() + row;
            luma.put(y * frame.stride(0) + at.x(), upper, 0, width);
            luma.put((y + 1) * frame.stride(0) + at.x(), lower, 0, width);
            frame.plane(1).put(y / 2 * frame.stride(1) + at.x() / 2, blue, 0, width / 2);
            frame.plane(2).put(y / 2 * frame.stride(2) + at.x() / 2, red, 0, width / 2);
        }
        touched(at);
    }

    /** Remembers that a part is another than before. */
    void touched(Box box) {
        changed.add(box);
    }

    /** Whether anything changed in a part of it. */
    boolean touches(Box box) {
        return changed.stream().anyMatch(box::overlaps);
    }

    public boolean isChanged() {
        return !changed.isEmpty();
    }

    /** What changed since the last call. */
    public List<Box> takeChanges() {
        List<Box> taken = List.copyOf(changed);
        changed.clear();
        return taken;
    }

    @Override
    public void close() {
        frame.close();
    }
}
