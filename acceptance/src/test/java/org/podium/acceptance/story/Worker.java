package org.podium.acceptance.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.podium.app.Podium;

/** A node of its own, in a process of its own: {@code podium work}. */
final class Worker implements AutoCloseable {
    private final Process process;

    private Worker(Process process) {
        this.process = process;
    }

    /** Starts one on the campus's folder and database. */
    static Worker start(Campus campus, Path log, Map<String, String> more) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Podium.class.getName(),
                "work"));
        campus.settings().forEach((name, value) -> words.addAll(List.of("--set", name + "=" + value)));
        more.forEach((name, value) -> words.addAll(List.of("--set", name + "=" + value)));
        return new Worker(new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start());
    }

    /** kill -9: no farewell, no clean-up. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    /** Processes that it has started and that still live. */
    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
