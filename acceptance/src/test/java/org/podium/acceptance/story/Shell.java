package org.podium.acceptance.story;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.podium.app.Podium;

/** Lines as cron runs them: by /bin/sh, in another folder, with nearly nothing in the environment, not even HOME. */
final class Shell {
    private static final long PATIENCE_MINUTES = 3;

    private final Path folder;
    private final AtomicInteger number = new AtomicInteger();

    Shell(Path folder) {
        this.folder = folder;
    }

    /** A line that runs. */
    record Running(Process process, Path out, Path err) {
        /** How it ended. */
        Ran ended() throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("it does not end: " + text(err));
            }
            return new Ran(process.exitValue(), text(out), text(err));
        }

        String said() throws IOException {
            return text(out);
        }

        private static String text(Path file) throws IOException {
            return Files.readString(file, StandardCharsets.UTF_8);
        }
    }

    record Ran(int exit, String out, String err) {}

    /** Starts {@code podium} with words. */
    Running podium(String words) throws IOException {
        int mine = number.incrementAndGet();
        Path out = folder.resolve("out-" + mine);
        Path err = folder.resolve("err-" + mine);
        String line = "exec \"$JAVA\" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true"
                + " --enable-native-access=ALL-UNNAMED " + Podium.class.getName() + " " + words;
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", line)
                .directory(Path.of("/").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().put("CLASSPATH", withoutTests());
        return new Running(builder.start(), out, err);
    }

    /** What people install: the classes of tests bring settings of their own for the log. */
    private static String withoutTests() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.contains("test-classes") && !place.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    Ran run(String words) throws IOException, InterruptedException {
        return podium(words).ended();
    }
}
