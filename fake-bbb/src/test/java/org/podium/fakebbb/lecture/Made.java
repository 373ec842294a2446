package org.podium.fakebbb.lecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;

/** The lectures as this program makes them, made once for all tests and gone after them. */
final class Made {
    private static final Lectures LECTURES = make();

    private Made() {}

    static Lectures lectures() {
        return LECTURES;
    }

    static Lecture lecture(String slug) {
        return LECTURES.named(slug).orElseThrow();
    }

    private static Lectures make() {
        return unchecked(() -> {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "lectures");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> unchecked(() -> remove(folder))));
            return Lectures.in(folder);
        });
    }

    private static Path remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        return folder;
    }

    private static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
