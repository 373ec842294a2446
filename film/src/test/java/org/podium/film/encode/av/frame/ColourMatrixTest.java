package org.podium.film.encode.av.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;

/** The colours are those of ITU-R BT.601 and BT.709 for full red, green, blue, white and a grey. */
class ColourMatrixTest {
    /** No multiple of what vectors hold. */
    private static final Size SIZE = new Size(54, 18);

    @ParameterizedTest
    @CsvSource({
        "81, 90, 240, 63, 102, 240",
        "145, 54, 34, 173, 42, 26",
        "41, 240, 110, 32, 240, 118",
        "235, 128, 128, 235, 128, 128",
        "126, 128, 128, 126, 128, 128"
    })
    void a_colour_stays_what_it_is(int luma, int blue, int red, int newLuma, int newBlue, int newRed) {
        try (VideoFrame from = VideoFrame.of(SIZE);
                VideoFrame to = VideoFrame.of(new Size(64, 32));
                ColourMatrix matrix = new ColourMatrix(SIZE)) {
            fill(from, List.of(luma, blue, red));
            fill(to, List.of(1, 2, 3));

            for (int picture = 0; picture < 3; picture++) {
                to.lay(matrix.convert(from), new Box(4, 2, 54, 18));
            }

            for (int x = 4; x < 58; x += 2) {
                for (int y = 2; y < 20; y += 2) {
                    assertThat(at(to, 0, x, y)).isCloseTo(newLuma, offset(1));
                    assertThat(at(to, 0, x + 1, y + 1)).isCloseTo(newLuma, offset(1));
                    assertThat(at(to, 1, x / 2, y / 2)).isCloseTo(newBlue, offset(1));
                    assertThat(at(to, 2, x / 2, y / 2)).isCloseTo(newRed, offset(1));
                }
            }
        }
    }

    @Test
    void a_picture_is_laid_into_its_box_and_nowhere_else() {
        try (VideoFrame from = VideoFrame.of(SIZE);
                VideoFrame to = VideoFrame.of(new Size(64, 32))) {
            fill(from, List.of(81, 90, 240));
            fill(to, List.of(1, 2, 3));

            to.lay(from.av(), new Box(4, 2, 54, 18));

            for (int x = 0; x < 64; x++) {
                for (int y = 0; y < 32; y++) {
                    boolean inside = x >= 4 && x < 58 && y >= 2 && y < 20;
                    assertThat(at(to, 0, x, y)).isEqualTo(inside ? 81 : 1);
                    assertThat(at(to, 1, x / 2, y / 2)).isEqualTo(inside ? 90 : 2);
                    assertThat(at(to, 2, x / 2, y / 2)).isEqualTo(inside ? 240 : 3);
                }
            }
        }
    }

    private static void fill(VideoFrame frame, List<Integer> colour) {
        for (int plane = 0; plane < 3; plane++) {
            for (int i = 0; i < frame.plane(plane).capacity(); i++) {
                frame.plane(plane).put(i, colour.get(plane).byteValue());
            }
        }
    }

    private static int at(VideoFrame frame, int plane, int x, int y) {
        return frame.plane(plane).get(y * frame.stride(plane) + x) & 255;
    }
}
