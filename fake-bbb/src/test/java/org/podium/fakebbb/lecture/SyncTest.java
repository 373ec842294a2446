package org.podium.fakebbb.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.fakebbb.lecture.script.Cue;

/** Flash and click are found by decoding where the lecture says they are. */
@Tag("film")
class SyncTest {
    /** Seconds; both are written to the sample, what remains is the rounding of WebM and the blocks listened to. */
    private static final double EXACT = 0.004;

    private static final double WHITE = 225;
    private static final double CLICK = 0.5;

    @ParameterizedTest
    @ValueSource(strings = {"fourier", "droit", "cellule", "annonce"})
    void flash_and_click_fall_together_where_the_lecture_says(String slug) throws Exception {
        Lecture lecture = Made.lecture(slug);
        Playback played = Playback.of(lecture.folder().resolve("video/webcams.webm"));
        assertThat(played.end()).isCloseTo(lecture.script().seconds(), within(0.1));
        List<Double> flashes = played.pictures().stream()
                .filter(picture -> picture.luma() > WHITE)
                .map(Playback.Brightness::at)
                .toList();
        assertThat(flashes).hasSize(2 * lecture.claps().size());
        for (int i = 0; i < lecture.claps().size(); i++) {
            double clap = seconds(lecture.claps().get(i));
            assertThat(flashes.get(2 * i)).isCloseTo(clap, within(EXACT));
            assertThat(click(played, clap)).isCloseTo(clap, within(EXACT));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"audio/audio.webm", "audio/audio.ogg"})
    void without_cameras_the_clicks_are_in_the_sound(String file) throws Exception {
        Lecture lecture = Made.lecture("sources");
        assertThat(lecture.folder().resolve("video")).doesNotExist();
        Playback played = Playback.of(lecture.folder().resolve(file));
        assertThat(played.end()).isCloseTo(lecture.script().seconds(), within(0.1));
        for (Duration clap : lecture.claps()) {
            assertThat(click(played, seconds(clap))).isCloseTo(seconds(clap), within(EXACT));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fourier", "cellule"})
    void the_shared_screen_is_white_exactly_while_nothing_is_shared(String slug) throws Exception {
        Lecture lecture = Made.lecture(slug);
        Playback played = Playback.of(lecture.folder().resolve("deskshare/deskshare.webm"));
        var share = lecture.script().all(Cue.Shared.class).getFirst();
        assertThat(played.pictures()).hasSize((int) (5 * lecture.script().seconds()));
        for (Playback.Brightness picture : played.pictures()) {
            boolean shared = share.at() <= picture.at() + 0.001 && picture.at() + 0.001 < share.end();
            assertThat(picture.luma() > 233).as("at %s", picture.at()).isEqualTo(!shared);
        }
    }

    /** The first moment near the clap at which it is as loud as only a click is. */
    private static double click(Playback played, double clap) {
        return played.sounds().stream()
                .filter(sound -> Math.abs(sound.at() - clap) < 0.4 && sound.peak() > CLICK)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no click near " + clap))
                .at();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
