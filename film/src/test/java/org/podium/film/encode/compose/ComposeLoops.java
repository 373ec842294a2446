package org.podium.film.encode.compose;

import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.podium.film.encode.av.frame.ColourMatrix;
import org.podium.film.encode.av.frame.VideoFrame;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;

/** What is done with each changed pixel of a composed picture: a whole one of 1280x720, all of it noise. */
@State(Scope.Benchmark)
public class ComposeLoops {
    private static final Size SIZE = Size.wide(720);
    private static final Size SMALLER = Size.wide(360);

    private final int[] pixels =
            new Random(1).ints((long) SIZE.width() * SIZE.height(), 0, 1 << 24).toArray();
    private final Canvas canvas = new Canvas(SIZE);
    private final AreaScaler scaler = new AreaScaler(SIZE, SMALLER);
    private final ColourMatrix matrix = new ColourMatrix(SIZE);
    private final VideoFrame camera = VideoFrame.of(SIZE);

    /** Fills the camera's picture. */
    public ComposeLoops() {
        byte[] noise = new byte[camera.plane(0).capacity()];
        new Random(2).nextBytes(noise);
        for (int plane = 0; plane < 3; plane++) {
            camera.plane(plane).put(0, noise, 0, camera.plane(plane).capacity());
        }
    }

    /** From RGB to the colours of video. */
    @Benchmark
    public List<Box> colours() {
        canvas.draw(pixels, 0, SIZE.width(), SIZE.whole());
        return canvas.takeChanges();
    }

    /** The same picture for the smaller rendition, in RGB. */
    @Benchmark
    public int[] smaller() {
        return scaler.scale(pixels, SIZE.width(), SMALLER.whole());
    }

    /** A camera's picture from the colours of BT.601 to those of BT.709. */
    @Benchmark
    public VideoFrame recoloured() {
        canvas.frame().lay(matrix.convert(camera), SIZE.whole());
        return canvas.frame();
    }

    @TearDown
    public void close() {
        canvas.close();
        camera.close();
        matrix.close();
    }
}
