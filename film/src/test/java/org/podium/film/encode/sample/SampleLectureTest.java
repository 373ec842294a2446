package org.podium.film.encode.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.encode.av.Reel;
import org.podium.film.encode.av.Sight;
import org.podium.film.encode.av.read.AudioReader;
import org.podium.film.encode.av.write.AudioEncoder;

/** The lecture's stretch comes three times and once more in part. */
@Tag("film")
class SampleLectureTest {
    private static final int SECONDS = 3 * SampleMedia.STRETCH_SECONDS + 9;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() {
        SampleLecture.write(folder, Duration.ofSeconds(SECONDS));
    }

    @Test
    void pictures_follow_each_other_without_a_gap_to_the_very_end() {
        List<Reel.Shot> webcams = Reel.of(webcams()).pictures();
        List<Reel.Shot> screen = Reel.of(screen()).pictures();

        assertThat(webcams).hasSize(SECONDS * 15);
        assertThat(screen).hasSize(SECONDS * 5);
        withoutGap(webcams);
        withoutGap(screen);
        assertThat(webcams.getLast().end()).isCloseTo(SECONDS * 1_000_000L, within(2L));
        assertThat(screen.getLast().end()).isCloseTo(SECONDS * 1_000_000L, within(2L));
        assertThat(webcams.stream().filter(Reel.Shot::key).count()).isEqualTo((SECONDS + 9) / 10);
    }

    @Test
    void sound_has_no_gap_and_ends_with_the_pictures() {
        List<Reel.Shot> sounds = Reel.of(webcams()).sounds();

        withoutGap(sounds);
        assertThat(sounds.getFirst().micros()).isBetween(-21_334L, 0L);
        assertThat(sounds.getLast().end()).isCloseTo(SECONDS * 1_000_000L, within(2L));
    }

    @Test
    void where_the_stretch_is_repeated_nothing_clicks() {
        float[] heard = heard(SECONDS);
        int stretch = SampleMedia.STRETCH_SECONDS * AudioEncoder.RATE;
        int around = AudioEncoder.RATE / 5;

        // The first seam was encoded in one go, the others were not.
        for (int seam = 2; seam <= 3; seam++) {
            for (int i = -around; i < around; i++) {
                assertThat(heard[seam * stretch + i]).isCloseTo(heard[stretch + i], within(0.02f));
            }
        }
        assertThat(loudest(heard, stretch - around, stretch + around)).isGreaterThan(0.1f);
        assertThat(loudest(heard, heard.length - 2 * around, heard.length)).isGreaterThan(0.1f);
    }

    @Test
    void what_is_seen_comes_again_in_time() {
        try (Sight webcams = Sight.of(webcams());
                Sight screen = Sight.of(screen())) {
            for (Sight file : List.of(webcams, screen)) {
                BufferedImage near = file.at(Duration.ofMillis(6_500));
                BufferedImage far = file.at(Duration.ofMillis(3 * SampleMedia.STRETCH_SECONDS * 1000 + 6_500));
                BufferedImage other = file.at(Duration.ofMillis(9_500));

                assertThat(pixels(far)).isEqualTo(pixels(near)).isNotEqualTo(pixels(other));
            }
        }
    }

    private static Path webcams() {
        return folder.resolve("video/webcams.mp4");
    }

    private static Path screen() {
        return folder.resolve("deskshare/deskshare.mp4");
    }

    private static void withoutGap(List<Reel.Shot> shots) {
        for (int i = 1; i < shots.size(); i++) {
            assertThat(shots.get(i).micros()).isCloseTo(shots.get(i - 1).end(), within(2L));
        }
    }

    private static float[] heard(int seconds) {
        float[] left = new float[seconds * AudioEncoder.RATE];
        try (AudioReader reader = AudioReader.open(webcams()).orElseThrow()) {
            reader.read(left, new float[left.length], left.length);
        }
        return left;
    }

    private static float loudest(float[] samples, int from, int to) {
        float loudest = 0;
        for (int i = from; i < to; i++) {
            loudest = Math.max(loudest, Math.abs(samples[i]));
        }
        return loudest;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
