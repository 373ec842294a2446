package org.podium.film.encode.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FfmpegProgramTest {
    @Test
    void a_library_that_is_missing_is_named_with_the_packages_that_bring_it() {
        assertThat(FfmpegProgram.sentence(List.of(
                        "/x/ffmpeg: error while loading shared libraries: libxcb.so.1: cannot open shared object"
                                + " file: No such file or directory")))
                .isEqualTo("the program ffmpeg does not start, for this machine has no libxcb.so.1"
                        + " (Debian: apt-get install libxcb1 libxcb-shm0 libasound2 libpulse0)");
    }

    @Test
    void whatever_else_it_says_is_told() {
        assertThat(FfmpegProgram.sentence(List.of("a", "Illegal instruction")))
                .isEqualTo("the program ffmpeg does not start: Illegal instruction");
        assertThat(FfmpegProgram.sentence(List.of())).contains("it said nothing");
    }

    @Test
    void it_finds_its_libraries_beside_it() {
        List<String> words = FfmpegProgram.fault().isEmpty() ? FfmpegProgram.command(List.of("-version")) : List.of();

        // Where the system lacks a library, that one is named, and never one that lies beside the program.
        assertThat(FfmpegProgram.fault().orElse("")).doesNotContain("libva", "libdrm", "libav");
        if (!words.isEmpty()) {
            assertThat(words).contains("-version").anyMatch(word -> word.startsWith("LD_LIBRARY_PATH="));
        }
    }
}
