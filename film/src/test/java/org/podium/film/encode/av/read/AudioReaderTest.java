package org.podium.film.encode.av.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.encode.OddFiles;
import org.podium.film.encode.av.write.AudioEncoder;

class AudioReaderTest {
    private static final int SECONDS = 40;

    @TempDir
    private Path folder;

    private float[] read(String file) {
        float[] left = new float[SECONDS * AudioEncoder.RATE];
        try (AudioReader reader = AudioReader.open(folder.resolve(file)).orElseThrow()) {
            reader.read(left, new float[left.length], left.length);
        }
        return left;
    }

    @Test
    void stamps_that_are_ahead_now_and_then_change_no_sample() throws Exception {
        OddFiles.run(
                folder,
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=440:sample_rate=48000:duration=" + SECONDS,
                "-c:a",
                "libopus",
                "even.mka");
        OddFiles.run(
                folder,
                "-i",
                "even.mka",
                "-c",
                "copy",
                "-bsf:a",
                "setts=ts=TS+9*gt(N\\,0)+13*eq(mod(N\\,60)\\,59)",
                "ahead.mka");

        assertThat(Arrays.equals(read("ahead.mka"), read("even.mka"))).isTrue();
    }
}
