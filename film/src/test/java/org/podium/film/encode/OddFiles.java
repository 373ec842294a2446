package org.podium.film.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.podium.film.encode.measure.FfmpegProgram;

/**
 * Files as odd as the world's, made by the program of the FFmpeg that we link to, independently of our own writer. A test that
 * needs them is skipped where the program does not start, but never in CI.
 */
public final class OddFiles {
    private OddFiles() {}

    /** Runs the program with words in which no quoting is needed, in a folder; fails when it does. */
    public static void run(Path folder, String... words) throws IOException, InterruptedException {
        String fault = FfmpegProgram.fault().orElse("");
        if ("true".equals(System.getenv("CI"))) {
            assertThat(fault).as("the program ffmpeg").isEmpty();
        }
        assumeTrue(fault.isEmpty(), "skipped: " + fault);
        List<String> line =
                new ArrayList<>(FfmpegProgram.command(List.of("-nostdin", "-hide_banner", "-loglevel", "error", "-y")));
        line.addAll(Arrays.asList(words));
        Path log = Files.createTempFile(folder, "ffmpeg", ".log");
        int exit = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new AssertionError(line + ": " + Files.readString(log));
        }
        Files.delete(log);
    }

    /** A grey picture that is bright, but not white as where nobody is, for a tenth of a second at each of these moments. */
    public static String flashes(String size, int rate, int seconds, double... moments) {
        return "color=c=0x5a5a5a:s=" + size + ":r=" + rate + ":d=" + seconds + ",drawbox=c=0xe4e4e4:t=fill:enable='"
                + at(moments) + "'";
    }

    /** Silence with a tone of a tenth of a second at each of these moments. */
    public static String beeps(int rate, String channels, int seconds, double... moments) {
        return "aevalsrc=exprs='0.5*sin(2*PI*1000*t)*(" + at(moments) + ")':s=" + rate + ":c=" + channels + ":d="
                + seconds;
    }

    private static String at(double... moments) {
        return Arrays.stream(moments)
                .mapToObj(moment -> "between(t," + (moment - 0.0005) + "," + (moment + 0.0995) + ")")
                .collect(Collectors.joining("+"));
    }
}
