package org.podium.film.encode.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.podium.film.encode.av.frame.VideoFrame;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;

class RoundEdgeTest {
    /** Its lines are longer in memory than they are seen. */
    private static final Size CANVAS = new Size(426, 240);

    private static final int GROUND = 100;

    @Test
    void a_camera_at_the_right_edge_has_corners_of_what_is_seen_beside_it_whatever_lies_behind_the_lines() {
        Box camera = new Box(326, 60, 100, 76);

        try (VideoFrame dark = frame(0);
                VideoFrame light = frame(255)) {
            new RoundEdge(camera.size(), CANVAS).draw(dark, camera);
            new RoundEdge(camera.size(), CANVAS).draw(light, camera);

            assertThat(dark.stride(0)).isGreaterThan(CANVAS.width());
            for (int plane = 0; plane < 3; plane++) {
                assertThat(seen(dark, plane)).isEqualTo(seen(light, plane));
            }
            assertThat(dark.plane(0).get(60 * dark.stride(0) + 425)).isEqualTo((byte) GROUND);
        }
    }

    /** Of one grey, with other bytes behind each line. */
    private static VideoFrame frame(int padding) {
        VideoFrame frame = VideoFrame.of(CANVAS);
        for (int plane = 0; plane < 3; plane++) {
            ByteBuffer bytes = frame.plane(plane);
            for (int i = 0; i < bytes.capacity(); i++) {
                bytes.put(i, (byte) (i % frame.stride(plane) < width(plane) ? GROUND : padding));
            }
        }
        return frame;
    }

    private static byte[] seen(VideoFrame frame, int plane) {
        int width = width(plane);
        int lines = frame.plane(plane).capacity() / frame.stride(plane);
        byte[] seen = new byte[width * lines];
        for (int y = 0; y < lines; y++) {
            frame.plane(plane).get(y * frame.stride(plane), seen, y * width, width);
        }
        return seen;
    }

    private static int width(int plane) {
        return plane == 0 ? CANVAS.width() : CANVAS.width() / 2;
    }
}
