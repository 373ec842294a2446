package org.podium.film.encode.measure;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;

/**
 * The program {@code ffmpeg} that comes with the FFmpeg we link to: benchmarks and tests start it, films are made without
 * it. Its libraries lie unpacked beside it, but look for one another where the system keeps its own, so they are told
 * where they are. Its input and output devices, which nobody uses here, want a few libraries of the system besides.
 */
public final class FfmpegProgram {
    private static final String NEEDED = "libxcb1 libxcb-shm0 libasound2 libpulse0";

    private static final Optional<String> FAULT = look();

    private FfmpegProgram() {}

    /** What is to be started: the program, found and able to find its libraries, with these arguments. */
    public static List<String> command(List<String> arguments) {
        FAULT.ifPresent(fault -> {
            throw new FilmFailure(FailureScope.THIS_WORKER, fault);
        });
        List<String> words = new ArrayList<>(words());
        words.addAll(arguments);
        return words;
    }

    /** Why it cannot be started here, in one sentence with the cure; empty where it can. */
    public static Optional<String> fault() {
        return FAULT;
    }

    private static List<String> words() {
        File program = new File(Loader.load(ffmpeg.class));
        return List.of("env", "LD_LIBRARY_PATH=" + program.getParent(), program.getPath());
    }

    private static Optional<String> look() {
        try {
            List<String> words = new ArrayList<>(words());
            words.add("-version");
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0
                    ? Optional.empty()
                    : Optional.of(sentence(said.lines().toList()));
        } catch (IOException | UnsatisfiedLinkError e) {
            return Optional.of("the program ffmpeg cannot be unpacked or started: " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of("the program ffmpeg was not waited for");
        }
    }

    /** What the loader of programs says of a library that is not there, as a sentence. */
    static String sentence(List<String> said) {
        String last = said.isEmpty() ? "it said nothing" : said.getLast().strip();
        String marker = "error while loading shared libraries: ";
        int at = last.indexOf(marker);
        if (at < 0) {
            return "the program ffmpeg does not start: " + last;
        }
        String library = last.substring(at + marker.length()).split(":", 2)[0];
        return "the program ffmpeg does not start, for this machine has no " + library + " (Debian: apt-get install "
                + NEEDED + ")";
    }
}
