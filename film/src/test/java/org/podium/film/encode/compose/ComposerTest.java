package org.podium.film.encode.compose;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.encode.av.frame.VideoFrame;
import org.podium.film.layout.Arrangement;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;
import org.podium.film.layout.Stage;
import org.podium.film.layout.Staging;
import org.podium.film.looks.Webcams;
import org.podium.film.timeline.At;

class ComposerTest {
    private static final Size CANVAS = new Size(640, 360);
    private static final Box CAMERA = new Box(504, 256, 128, 96);
    private static final long SECOND = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void what_changes_right_beside_a_camera_shows_at_its_round_corners_as_if_all_were_composed_anew() {
        Path webcams = folder.resolve("webcams.mp4");
        Webcams.write(webcams, new Size(320, 240), 2, List.of(new Webcams.Attendance(0, List.of(4.0 / 3))));
        Rectangle beside = new Rectangle(480, 240, 24, 20);
        BufferedImage blank = page(new Rectangle());
        BufferedImage written = page(beside);

        try (Composer composer = composer(webcams);
                Composer anew = composer(webcams)) {
            composer.advance(ofSeconds(1), SECOND, blank);
            composer.canvases().forEach(Canvas::takeChanges);
            composer.draw(written, List.of(beside));
            composer.advance(ofMillis(1050), SECOND, written);
            anew.advance(ofMillis(1050), SECOND, written);

            for (int plane = 0; plane < 3; plane++) {
                for (int canvas = 0; canvas < 2; canvas++) {
                    assertThat(Arrays.equals(seen(composer, canvas, plane), seen(anew, canvas, plane)))
                            .as("plane %d of canvas %d", plane, canvas)
                            .isTrue();
                }
            }
        }
    }

    private static Composer composer(Path webcams) {
        Arrangement arrangement =
                new Arrangement(Optional.of(CANVAS.whole()), Optional.empty(), List.of(CAMERA), Optional.empty());
        Staging staging = new Staging(new Stage(CANVAS, true, false), List.of(new At<>(Duration.ZERO, arrangement)));
        Cast cast = new Cast(
                Optional.of(webcams),
                List.of(new At<>(Duration.ZERO, List.of(new Box(0, 0, 320, 240)))),
                Optional.empty(),
                List.of(),
                List.of());
        return new Composer(staging, cast, new ChatLayer(List.of(), false), List.of(CANVAS, new Size(320, 180)));
    }

    private static BufferedImage page(Rectangle black) {
        BufferedImage page = new BufferedImage(CANVAS.width(), CANVAS.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, CANVAS.width(), CANVAS.height());
        pen.setColor(Color.BLACK);
        pen.fill(black);
        pen.dispose();
        return page;
    }

    /** What is seen of a plane; behind its lines lies what nobody wrote. */
    private static byte[] seen(Composer composer, int canvas, int plane) {
        VideoFrame frame = composer.canvases().get(canvas).frame();
        int width = frame.av().width() >> (plane == 0 ? 0 : 1);
        int height = frame.av().height() >> (plane == 0 ? 0 : 1);
        byte[] seen = new byte[width * height];
        for (int y = 0; y < height; y++) {
            frame.plane(plane).get(y * frame.stride(plane), seen, y * width, width);
        }
        return seen;
    }
}
