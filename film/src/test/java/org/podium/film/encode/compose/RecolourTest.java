package org.podium.film.encode.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.podium.film.encode.av.VideoFrame;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;

/** The colours are those of ITU-R BT.601 and BT.709 for full red, green, blue, white and a grey. */
class RecolourTest {
    private static final Size SIZE = new Size(16, 16);

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
                VideoFrame to = VideoFrame.of(new Size(32, 32))) {
            fill(from, List.of(luma, blue, red));

            new Recolour().copy(from, to, new Box(4, 2, 16, 16), true);

            assertThat(at(to, 0, 5, 3)).isCloseTo(newLuma, offset(1));
            assertThat(at(to, 1, 2, 1)).isCloseTo(newBlue, offset(1));
            assertThat(at(to, 2, 2, 1)).isCloseTo(newRed, offset(1));
        }
    }

    @ParameterizedTest
    @CsvSource("81, 90, 240")
    void colours_that_are_right_are_left_alone(int luma, int blue, int red) {
        try (VideoFrame from = VideoFrame.of(SIZE);
                VideoFrame to = VideoFrame.of(SIZE)) {
            fill(from, List.of(luma, blue, red));

            new Recolour().copy(from, to, SIZE.whole(), false);

            assertThat(List.of(at(to, 0, 7, 3), at(to, 1, 3, 1), at(to, 2, 3, 1)))
                    .containsExactly(luma, blue, red);
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
