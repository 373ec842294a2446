package org.podium.film.encode.av.frame;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.podium.film.encode.webcam.Light;

/** How bright a picture in libav's memory is, read a line at a time: to ask for each pixel takes many times as long. */
public final class Luma {
    private final BytePointer data;
    private final int stride;
    private final int width;
    private final int height;
    private final byte[] line;

    /** Of a picture. */
    public Luma(AVFrame frame) {
        this.data = frame.data(0);
        this.stride = frame.linesize(0);
        this.width = frame.width();
        this.height = frame.height();
        this.line = new byte[frame.width()];
    }

    /** The bytes of a line, to be read without their sign; they hold until the next line is asked for. */
    public byte[] line(int y) {
        data.position((long) y * stride).get(line);
        return line;
    }

    /** All of the picture. */
    public Light light() {
        byte[] all = new byte[width * height];
        for (int y = 0; y < height; y++) {
            data.position((long) y * stride).get(all, y * width, width);
        }
        return new Light(width, height, all);
    }
}
