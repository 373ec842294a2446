package org.podium.film.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.encode.av.read.AudioProbe;

@Tag("film")
class AudioProbeTest {
    private static final Duration LENGTH = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void one_voice_on_both_channels_is_heard_as_one() {
        Path file = folder.resolve("one.mp4");
        Studio.flashingWebcams(file, LENGTH);

        assertThat(AudioProbe.soundsMono(file, LENGTH)).isTrue();
    }

    @Test
    void a_tone_on_one_side_only_is_heard_as_two() {
        Path file = folder.resolve("two.mp4");
        Studio.webcamsHeardLeft(file, LENGTH);

        assertThat(AudioProbe.soundsMono(file, LENGTH)).isFalse();
    }
}
